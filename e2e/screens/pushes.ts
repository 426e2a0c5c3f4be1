import type { Page } from "@playwright/test";

/** Everything a page is told over its sockets from now on, acknowledgements and heartbeats aside. */
export function recordPushes(page: Page): { readonly received: string[]; readonly isConnected: boolean } {
  const received: string[] = [];
  let isConnected = false;
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      const { type } = JSON.parse(String(payload)) as { type: string };
      if (type === "connection_ack") isConnected = true;
      if (!["connection_ack", "ping", "pong"].includes(type)) received.push(String(payload));
    });
  });
  return {
    received,
    get isConnected() {
      return isConnected;
    },
  };
}

/** Every address asked for from now on that is not ours. */
export function recordStrangersAsked(page: Page, address: string): string[] {
  const asked: string[] = [];
  const isOurs = (url: string) => new URL(url).host === new URL(address).host || /^(data|blob|about):/.test(url);
  page.on("request", (request) => isOurs(request.url()) || asked.push(request.url()));
  page.on("websocket", (socket) => isOurs(socket.url()) || asked.push(socket.url()));
  return asked;
}
