import { useEffect, useRef, useState } from "react";

/** Under the reader's eyes: the rows that came after the first picture, and the one a link leads to. Their cells flash. */
export function useArrivals(ids: readonly string[], pointedAt: string | undefined): ReadonlySet<string> {
  const known = useRef<ReadonlySet<string>>(undefined);
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const key = ids.join();

  useEffect(() => {
    const present = key === "" ? [] : key.split(",");
    const before = known.current;
    const fresh = present.filter((id) => (before ? !before.has(id) : id === pointedAt));
    known.current = new Set([...(before ?? []), ...present]);
    if (fresh.length > 0) setArrived((earlier) => new Set([...earlier, ...fresh]));
  }, [key, pointedAt]);

  return arrived;
}
