/** A stretch of training as a calendar shows it, in the time of the place. */
export interface CalendarEntry {
  /** Of the slot: the entry keeps it, wherever it moves. */
  id: string;
  /** Never falls; rises with each change of the slot, of the session or of its status. */
  sequence: number;
  date: string;
  startsAt: string;
  endsAt: string;
  title: string;
  place: string | null;
  /** Shown struck through, or with the mention «Annulé». */
  cancelled: boolean;
  /** Its dates are not confirmed yet. */
  tentative: boolean;
  details: string[];
  url: string | null;
}

/** How far back a calendar goes, in days, and how much of it there may be: of more, what is past goes first. */
export const calendarReach = { pastDays: 365, entries: 3000 } as const;
