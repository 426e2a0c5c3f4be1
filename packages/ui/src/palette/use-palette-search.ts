import { useEffect, useState } from "react";
import type { PaletteGroup, PaletteSearch } from "./palette-group.ts";

const pauseBetweenKeys = 150;

type Found = { words: string; groups: PaletteGroup[] } | { words: string; failed: true };

/** Waits for a pause in the typing, and lets no late answer replace a newer one. Old results stay meanwhile. */
export function usePaletteSearch(search: PaletteSearch, words: string, opened: boolean) {
  const [found, setFound] = useState<Found>();

  useEffect(() => {
    if (!opened) return;
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        search(words, stop.signal)
          .then((groups) => !stop.signal.aborted && setFound({ words, groups }))
          .catch(() => !stop.signal.aborted && setFound({ words, failed: true }));
      },
      words === "" ? 0 : pauseBetweenKeys,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [search, words, opened]);

  const groups = found && "groups" in found ? found.groups.filter((group) => group.items.length > 0) : [];
  return { groups, settled: found?.words === words, failed: found !== undefined && "failed" in found };
}
