import type { Change } from "@passerelle/client";
import { useEffect, useEffectEvent } from "react";

type Listener = (changes: readonly Change[]) => void;

/** With a question asked because of a change: an equal one on its way may be answered with what was there before, and is not shared. */
export const afterChange = { queryDeduplication: false };

const listeners = new Set<Listener>();

/** Said once by the live link; each region of the screen decides what concerns it. */
export function tellChanges(changes: readonly Change[]): void {
  for (const listener of listeners) listener(changes);
}

export function useChanges(onChanges: Listener): void {
  const hear = useEffectEvent(onChanges);
  useEffect(() => {
    const listener: Listener = (changes) => hear(changes);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
