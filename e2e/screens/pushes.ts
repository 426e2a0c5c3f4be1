import type { Page } from "@playwright/test";

/** Everything a page is told over its sockets from now on, acknowledgements and heartbeats aside. */
export function recordPushes(page: Page): { readonly received: string[]; readonly isFollowing: boolean } {
  const received: string[] = [];
  let isFollowing = false;
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => {
      if ((JSON.parse(String(payload)) as { type: string }).type === "subscribe") isFollowing = true;
    });
    socket.on("framereceived", ({ payload }) => {
      const { type } = JSON.parse(String(payload)) as { type: string };
      if (!["connection_ack", "ping", "pong"].includes(type)) received.push(String(payload));
    });
  });
  return {
    received,
    get isFollowing() {
      return isFollowing;
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
