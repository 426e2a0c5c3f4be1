import { useEffect, useEffectEvent } from "react";

const pause = 5_000;

/** Asks again every few seconds while the last answer is a failure, and at once when the person asks. */
export function useRecovery(error: unknown, refetch: () => Promise<unknown>): () => void {
  const failed = error !== undefined;
  // A refetch that fails again is already shown by the block itself.
  const retry = useEffectEvent(() => void refetch().catch(() => undefined));

  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(retry, pause);
    return () => clearInterval(timer);
  }, [failed]);

  return () => void refetch().catch(() => undefined);
}
