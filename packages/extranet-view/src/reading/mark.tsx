import { createContext, use, useEffect, useRef } from "react";
import styles from "./mark.module.css";

/** What a preview may point at on the client's screens. */
export type MarkPlace = "status" | "documents" | "deposit" | "learners" | "bell";

/** The number of the words that speak of a place; for the client itself there are none. */
export const MarksContext = createContext<Readonly<Partial<Record<MarkPlace, number>>>>({});

/** The number that a preview puts beside what it speaks of. The first one is brought into sight. */
export function Mark({ at }: { at: MarkPlace }) {
  const number = use(MarksContext)[at];
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (number === 1 && place.current) bringIntoSight(place.current);
  }, [number]);

  return (
    number !== undefined && (
      <span ref={place} className={styles.mark}>
        {number}
      </span>
    )
  );
}

/** Its own page alone moves: the browser's way of doing it would move the page around the preview, too. */
function bringIntoSight(mark: HTMLElement): void {
  const page = mark.ownerDocument.scrollingElement;
  if (!page) return;
  const below = mark.getBoundingClientRect().bottom + roomBelow - page.clientHeight;
  if (below > 0) page.scrollTop += below;
}

/** Pixels: the mark, and the beginning of what it speaks of. */
const roomBelow = 160;
