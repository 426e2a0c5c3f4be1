import { createContext, use } from "react";
import styles from "./mark.module.css";

/** What a preview may point at on the client's screens. */
export type MarkPlace = "status" | "documents" | "deposit" | "learners" | "bell";

/** The number of the words that speak of a place; for the client itself there are none. */
export const MarksContext = createContext<Readonly<Partial<Record<MarkPlace, number>>>>({});

/** The number that a preview puts beside what it speaks of. */
export function Mark({ at }: { at: MarkPlace }) {
  const number = use(MarksContext)[at];
  return number === undefined ? null : <span className={styles.mark}>{number}</span>;
}
