import { createClient, type Client } from "graphql-ws";
import { backOff, pause } from "./back-off.ts";
import { Connection } from "./connection.ts";

const keepAlive = 10_000;
const pongWithin = 5_000;

type SocketOptions = {
  url: string;
  /** Names the access acted under: the cookie alone says only who is here. */
  access: () => string | undefined;
  /** The server closed the door: 4401 (nobody is signed in) or 4403 (refused, which may only mean « not now »). */
  onDoorClosed: (code: 4401 | 4403) => void;
};

export type LiveSocket = {
  client: Client;
  connection: Connection;
  onConnected: (listener: () => void) => () => void;
};

/** One socket for all subscriptions: opened by the first, closed with the last, and for ever trying again in between. */
export function openSocket({ url, access, onDoorClosed }: SocketOptions): LiveSocket {
  const connection = new Connection();
  let pongTimer: ReturnType<typeof setTimeout> | undefined;

  const client = createClient({
    url,
    lazy: true,
    keepAlive,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempt) => pause(backOff(attempt)),
    connectionParams: () => ({ access: access() }),
    on: {
      connected: () => connection.become("online"),
      closed: (event) => {
        clearTimeout(pongTimer);
        const code = closeCodeOf(event);
        if (code === 4401 || code === 4403) onDoorClosed(code);
        // 1000 is our own leaving: nobody listens any more.
        if (code !== 1000) connection.become("offline");
      },
      // A cable pulled out closes nothing: without an answer the socket is dead, and a new one is opened.
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), pongWithin);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
    },
  });

  return { client, connection, onConnected: (listener) => client.on("connected", listener) };
}

function closeCodeOf(event: unknown): number | undefined {
  return typeof event === "object" && event !== null && "code" in event && typeof event.code === "number"
    ? event.code
    : undefined;
}
