import type { Server } from "graphql-ws";
import type { WebSocket } from "ws";

/**
 * Lets the library of the protocol speak on a socket. Its own way of doing so keeps the request, two timers and several closures per socket as long as it
 * is open: a thousand idle screens would pay for them. Heartbeats are `OpenSockets`'.
 */
export function speakProtocol<Extra extends Record<PropertyKey, unknown>>(
  server: Server<Extra>,
  socket: WebSocket,
  extra: Extra,
): void {
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => {
        if (socket.readyState === socket.OPEN) socket.send(text);
      },
      close: (code, reason) => socket.close(code, reason),
      onMessage: (hear) => {
        socket.on("message", (message: Buffer) => {
          hear(message.toString()).catch(() => socket.close(1011, "Internal server error"));
        });
      },
    },
    extra,
  );
  // What breaks the rules of sockets, such as a message too large, has closed it already.
  socket.on("error", () => socket.terminate());
  socket.once("close", (code, reason) => void closed(code, reason.toString()));
}
