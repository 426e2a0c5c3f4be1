import type { Change } from "@passerelle/client";
import { useEffect, useRef } from "react";
import { useChanges } from "./changes.ts";

/** Several hints of one act arrive together, and a busy house never stops: one question answers a handful of them. */
const pause = 50;

type Refetch = () => Promise<unknown>;

export function useRefetchOnChange(concerns: (change: Change) => boolean, refetch: Refetch, wait = pause): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  function ask() {
    timer.current = undefined;
    // A failure is shown by the region itself, which asks again.
    void refetch().catch(() => undefined);
  }

  useChanges((changes) => {
    if (changes.some(concerns)) timer.current ??= setTimeout(ask, wait);
  });
}
