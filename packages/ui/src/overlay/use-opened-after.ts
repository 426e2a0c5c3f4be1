import { useEffect, useState } from "react";

/** Mantine gives the focus back only from what it has seen open: one that is born open is opened a moment later. */
export function useOpenedAfter(opened: boolean): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere && opened;
}
