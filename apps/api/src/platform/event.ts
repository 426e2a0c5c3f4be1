import type { ChangeKind } from "@passerelle/schema/vocabulary";
import type { Work } from "./work.js";

/**
 * Something whose screen must move. `centreId` narrows the staff concerned; `personId` makes it one person's own. `companyId` narrows the companies
 * that see it to the one the act is about, null to none: what is done for one client, or inside the house, is no news for the others (L-12).
 */
export interface Subject {
  kind: ChangeKind;
  id: string;
  centreId?: string;
  companyId?: string | null;
  personId?: string;
  /** Said by whoever takes it away from the one person it concerns; for companies it is read from what they see. */
  gone?: boolean;
}

/** A fact, in the past tense: `<module>.<fact>`, ids and small values. Never edited once written. */
export interface Event<Kind extends string = string> {
  id: string;
  kind: Kind;
  sessionId?: string;
  companyId?: string;
  documentId?: string;
  publicationId?: string;
  /** What the history shows in words. May name people, so it is sealed by a salted digest only. */
  facts: Record<string, string | number | boolean | null>;
  /** What is done in one go is announced as one: the same for all its facts. */
  group?: string;
  /** What it changed, for the screens. */
  subjects: Subject[];
}

/** Reacts inside the transaction of the act, as the house. Can run twice without harm. */
export type Listener = { on: string; hear(work: Work, event: Event): Promise<void> };
