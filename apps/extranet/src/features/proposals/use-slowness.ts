import { useEffect, useState } from "react";

/** After so long without an answer, one wonders. */
const patience = 4_000;

/** Whether what is going on takes longer than usual. */
export function useSlowness(isGoingOn: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setIsSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
}
