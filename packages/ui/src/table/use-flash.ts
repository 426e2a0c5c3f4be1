import { useEffect, useRef, useState } from "react";

const flashFor = 1_200;

/** True for 1.2 s after the value changed under the reader's eyes; never on arrival. */
export function useFlash(value: unknown): boolean {
  const seen = useRef(value);
  const [flashing, setFlashing] = useState(false);

  useEffect(() => {
    if (Object.is(seen.current, value)) return;
    seen.current = value;
    setFlashing(true);
    const timer = setTimeout(() => setFlashing(false), flashFor);
    return () => clearTimeout(timer);
  }, [value]);

  return flashing;
}
