import type { DocumentKind, TrashKeepReason } from "@passerelle/schema/vocabulary";

/**
 * For how many years a paper is kept beyond the one in which it was given to the client. Accounting papers and contracts: ten years (C. com.
 * L123-22, L110-4). Evidence of the training: six years are advised, ten with European funds, so ten. A convocation: three. The others bind nobody.
 */
export const yearsKept: Record<DocumentKind, number> = {
  INVOICE: 10,
  CREDIT_NOTE: 10,
  QUOTE: 10,
  TRAINING_AGREEMENT: 10,
  SIGNED_COPY: 10,
  ATTENDANCE_SHEET: 10,
  COMPLETION_CERTIFICATE: 10,
  ATTENDANCE_CERTIFICATE: 10,
  END_OF_TRAINING_CERTIFICATE: 10,
  CONVOCATION: 3,
  OTHER_LEARNER_DOCUMENT: 3,
  PROGRAMME: 0,
  INTERNAL: 0,
};

/** Of a session in which people were trained, or for which a client sent its papers. */
export const yearsOfTraining = 10;

/** What was written to somebody is evidence for so long. */
export const yearsOfMails = 3;

/** What stands between something in the trash and its end. */
export interface Ties {
  /** The client still sees it, or documents of it. */
  held: boolean;
  /** Other records point to it. */
  tied: boolean;
  /** Last day on which the law wants it, if it does. */
  legalUntil: string | null;
  /** The day on which its time in the trash is over. */
  dueOn: string;
}

export interface Fate {
  keptFor: TrashKeepReason | null;
  /** Null while nobody can tell. */
  purgedOn: string | null;
}

/** What the client holds and what others need stays without an end; what the law wants, until its last day; the rest, until its time is over. */
export function fateOf({ held, tied, legalUntil, dueOn }: Ties, today: string): Fate {
  if (held) return { keptFor: "CLIENT_HOLDS", purgedOn: null };
  if (tied) return { keptFor: "IN_USE", purgedOn: null };
  if (legalUntil === null || legalUntil < today) return { keptFor: null, purgedOn: dueOn };
  const free = dayAfter(legalUntil);
  return { keptFor: "LEGAL_RECORD", purgedOn: free > dueOn ? free : dueOn };
}

export const isDue = ({ keptFor, purgedOn }: Fate, today: string): boolean =>
  keptFor === null && purgedOn !== null && purgedOn <= today;

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
