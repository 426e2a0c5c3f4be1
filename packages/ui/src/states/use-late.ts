import { useEffect, useState } from "react";

/** True once `wait` milliseconds have passed since the first render. */
export function useLate(wait: number): boolean {
  const [late, setLate] = useState(wait === 0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return late;
}
