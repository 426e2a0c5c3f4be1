import type { EventFamily } from "#gql";

/** Whose history is shown. */
export type HistoryScope = { of: "SESSION"; id: string } | { of: "COMPANY"; id: string } | { of: "JOURNAL" };

/** What can be told there: letters and settings stand in the journal alone. */
export const familiesOf: Record<HistoryScope["of"], readonly EventFamily[]> = {
  SESSION: ["SESSIONS", "LEARNERS", "DOCUMENTS"],
  COMPANY: ["COMPANIES", "EXTRANET", "LEARNERS", "SESSIONS", "DOCUMENTS"],
  JOURNAL: [
    "SESSIONS",
    "LEARNERS",
    "DOCUMENTS",
    "COMPANIES",
    "EXTRANET",
    "CATALOGUE",
    "TRASH",
    "MAILS",
    "SETTINGS",
    "DATA",
  ],
};
