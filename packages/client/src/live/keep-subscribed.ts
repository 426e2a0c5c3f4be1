import type { ApolloClient } from "@apollo/client";
import type { Observable } from "rxjs";
import { backOff } from "./back-off.ts";
import { failureOf } from "../failure.ts";

type Subscribe<Result> = () => Observable<ApolloClient.SubscribeResult<Result>>;

/**
 * The socket comes back by itself after a cut, and its subscriptions with it. Some ends it takes for final (a fault of the
 * server, a subscription completed by a server that stops): those are asked for again here.
 */
export function keepSubscribed<Result>(subscribe: Subscribe<Result>, onData: (data: Result) => void): () => void {
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: { unsubscribe: () => void } | undefined;

  function start(): void {
    current = subscribe().subscribe({
      next: ({ data, error }) => {
        if (error) return comeBack(error);
        failures = 0;
        if (data) onData(data);
      },
      error: comeBack,
      complete: () => comeBack(undefined),
    });
  }

  function comeBack(error: unknown): void {
    current?.unsubscribe();
    const kind = error === undefined ? undefined : failureOf(error).kind;
    if (stopped || kind === "signed-out" || kind === "access-changed" || kind === "second-factor") return;
    clearTimeout(timer);
    timer = setTimeout(start, backOff(failures++));
  }

  start();
  return () => {
    stopped = true;
    clearTimeout(timer);
    current?.unsubscribe();
  };
}
