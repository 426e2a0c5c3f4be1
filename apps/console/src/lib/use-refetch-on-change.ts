import type { Change } from "@passerelle/client";
import { useEffect, useRef } from "react";
import { useChanges } from "./changes.ts";

/** Several hints of one act arrive together, and a busy house never stops: one question answers a handful of them. */
const pause = 50;

type Refetch = () => Promise<unknown>;

export function useRefetchOnChange(concerns: (change: Change) => boolean, refetch: Refetch, wait = pause): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isAsking = useRef(false);
  const isOutdated = useRef(false);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      isAsking.current = false;
    },
    [],
  );

  function askSoon() {
    timer.current ??= setTimeout(() => void ask(), wait);
  }

  async function ask() {
    timer.current = undefined;
    isAsking.current = true;
    isOutdated.current = false;
    // A failure is shown by the region itself, which asks again.
    await refetch().catch(() => undefined);
    // Left meanwhile, nobody looks any more.
    if (!isAsking.current) return;
    isAsking.current = false;
    if (isOutdated.current) askSoon();
  }

  useChanges((changes) => {
    if (!changes.some(concerns)) return;
    // The answer on its way may be older than this change, and a second question would share it.
    if (isAsking.current) isOutdated.current = true;
    else askSoon();
  });
}
