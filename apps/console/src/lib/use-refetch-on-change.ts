import type { Change } from "@passerelle/client";
import { useEffect, useRef } from "react";
import { useChanges } from "./changes.ts";

/** Several hints of one act arrive together, and a busy house never stops: one question answers a handful of them. */
const pause = 50;

type Refetch = () => Promise<unknown>;

export function useRefetchOnChange(concerns: (change: Change) => boolean, refetch: Refetch, wait = pause): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<"no" | "yes" | "and again">("no");

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      asking.current = "no";
    },
    [],
  );

  function askSoon() {
    timer.current ??= setTimeout(() => void ask(), wait);
  }

  async function ask() {
    timer.current = undefined;
    asking.current = "yes";
    // A failure is shown by the region itself, which asks again.
    await refetch().catch(() => undefined);
    const isOutdated = asking.current === "and again";
    asking.current = "no";
    if (isOutdated) askSoon();
  }

  useChanges((changes) => {
    if (!changes.some(concerns)) return;
    // The answer on its way may be older than this change, and a second question would share it.
    if (asking.current === "no") askSoon();
    else asking.current = "and again";
  });
}
