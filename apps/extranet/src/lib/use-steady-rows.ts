import { useState } from "react";

type Row = { id: string };
type Steady = { listKey: string; shown: ReadonlySet<string> };

/**
 * Rows never move under the pointer: while the list is being pointed at or walked through by the keyboard, what arrives
 * above waits until it is asked for. What is appended below (a longer page) and what leaves needs no waiting.
 */
export function useSteadyRows<T extends Row>(rows: readonly T[], listKey: string) {
  const [isHeld, setIsHeld] = useState(false);
  const [steady, setSteady] = useState<Steady>({ listKey, shown: idsOf(rows) });

  const isOtherList = steady.listKey !== listKey;
  const lastShown = rows.findLastIndex((row) => steady.shown.has(row.id));
  const waiting =
    isHeld && !isOtherList ? rows.filter((row, index) => index < lastShown && !steady.shown.has(row.id)) : [];
  const shown = rows.filter((row) => !waiting.includes(row));
  if (isOtherList || shown.some((row) => !steady.shown.has(row.id))) setSteady({ listKey, shown: idsOf(shown) });

  return {
    rows: shown,
    waitingCount: waiting.length,
    showWaiting: () => setSteady({ listKey, shown: idsOf(rows) }),
    /** Spread on the element around the list. */
    holding: {
      onPointerEnter: () => setIsHeld(true),
      onPointerLeave: () => setIsHeld(false),
      onFocus: () => setIsHeld(true),
      onBlur: () => setIsHeld(false),
    },
  };
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}
