import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { createClient } from "graphql-ws";
import { sides, type Side } from "./sides.ts";

/** Queries and mutations over HTTP, subscriptions over graphql-ws, both under the cookie of the chosen side. */
export function fetcherOf(side: Side): Fetcher {
  const url = new URL(`${sides[side].path}graphql`, location.origin);
  const socket = new URL(url);
  socket.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return createGraphiQLFetcher({
    url: url.href,
    wsClient: createClient({ url: socket.href, lazy: true }),
    fetch: (input, init) => fetch(input, { ...init, credentials: "same-origin" }),
    // Without a header that no form can send, the server refuses the request: its defence against forged ones.
    headers: { "apollo-require-preflight": "1" },
  });
}
