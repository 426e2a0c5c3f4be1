/**
 * The table of L-03: what a client sees after each act, whatever was published, in the four combinations of the two settings. Kept as data: each of
 * its cells is a test (`client-sight.test.ts`), and `docs/what-the-client-sees.md` is written from it. Change it first.
 *
 * In each cell one learner is enrolled in a session made visible to the company, and the act is done by the staff. An act that comes back
 * (restored, added again, back) is preceded by the one it follows.
 */

export const acts = [
  "LEARNER_REMOVED",
  "LEARNER_RESTORED",
  "LEARNER_ADDED_AGAIN",
  "BOOKING_CANCELLED",
  "BOOKING_LOST",
  "BOOKING_BACK",
  "SESSION_DELETED",
  "SESSION_RESTORED",
  "SESSION_ARCHIVED",
] as const;
export type Act = (typeof acts)[number];

/** The learner's own document: never published, published and still there, or withdrawn: before the act, or after it and before what comes back. */
export const papers = ["LIVE", "WITHDRAWN_BEFORE", "WITHDRAWN_AFTER", "NONE"] as const;
export type Paper = (typeof papers)[number];

/** `deletedSessionDisplay` (C-05). */
export const displays = ["CANCELLED", "HIDDEN"] as const;
export type Display = (typeof displays)[number];

/** `notifyLearnerRemoval` (C-02): on, or off. */
export const notices = ["TOLD", "SILENT"] as const;
export type Notice = (typeof notices)[number];

/** Listed, listed with the mention «Annulé», or listed nowhere. */
export type Visibility = "SHOWN" | "SHOWN_CANCELLED" | "HIDDEN";

/** A row of «Apprenants»: as usual, or greyed, «Annulé», with its day. */
export type LearnerRow = "ENROLLED" | "GREYED";

/** What announced the removal of the learner: nothing, something, or something struck through since. */
export type RemovalNotice = "NONE" | "MADE" | "STRUCK";

export interface Sight {
  session: Visibility;
  /** Whether a file sent for the session is taken. */
  uploads: boolean;
  learners: readonly LearnerRow[];
  /** The learner's document: under «Documents», and still to be downloaded. */
  document: boolean;
  removal: RemovalNotice;
  /** Unread notifications: of the session, of the document while it is there, of the removal until it is struck. */
  unread: number;
}

export interface Row {
  act: Act;
  /** The requirements it proves. */
  ids: string;
  sees: Readonly<Record<Paper, Readonly<Record<Display, Readonly<Record<Notice, Sight>>>>>>;
}

const always = (sight: Sight) => ({
  CANCELLED: { TOLD: sight, SILENT: sight },
  HIDDEN: { TOLD: sight, SILENT: sight },
});

/** Whatever `deletedSessionDisplay` is: no session is deleted. */
const byNotice = (told: Sight, silent: Partial<Sight>) => {
  const of = { TOLD: told, SILENT: { ...told, ...silent } };
  return { CANCELLED: of, HIDDEN: of };
};

/** Whatever `notifyLearnerRemoval` is: no learner is removed. */
const byDisplay = (cancelled: Sight, hidden: Partial<Sight>) => ({
  CANCELLED: { TOLD: cancelled, SILENT: cancelled },
  HIDDEN: { TOLD: { ...cancelled, ...hidden }, SILENT: { ...cancelled, ...hidden } },
});

/** Nothing happened yet. */
const withDocument: Sight = {
  session: "SHOWN",
  uploads: true,
  learners: ["ENROLLED"],
  document: true,
  removal: "NONE",
  unread: 2,
};
const without: Sight = { ...withDocument, document: false, unread: 1 };

const untold = (unread: number): Partial<Sight> => ({ removal: "NONE", unread });
const mention: Partial<Sight> = { session: "SHOWN_CANCELLED", uploads: false };
const nowhere: Partial<Sight> = { session: "HIDDEN", uploads: false, learners: [] };

const cancelled = {
  LIVE: always({ ...withDocument, ...mention }),
  WITHDRAWN_BEFORE: always({ ...without, ...mention }),
  WITHDRAWN_AFTER: always({ ...without, ...mention }),
  NONE: always({ ...without, ...mention }),
};

const asBefore = {
  LIVE: always(withDocument),
  WITHDRAWN_BEFORE: always(without),
  WITHDRAWN_AFTER: always(without),
  NONE: always(without),
};

export const clientSight: readonly Row[] = [
  {
    act: "LEARNER_REMOVED",
    ids: "R-019, R-020, R-021, R-022, R-023, R-024, R-025, R-026, R-027",
    sees: {
      LIVE: byNotice({ ...withDocument, learners: ["GREYED"], removal: "MADE", unread: 3 }, untold(2)),
      // Published, withdrawn, then removed: nothing was published at that moment.
      WITHDRAWN_BEFORE: byNotice({ ...without, learners: [], removal: "MADE", unread: 2 }, untold(1)),
      // Greyed, it stays greyed, with no document.
      WITHDRAWN_AFTER: byNotice({ ...without, learners: ["GREYED"], removal: "MADE", unread: 2 }, untold(1)),
      NONE: byNotice({ ...without, learners: [], removal: "MADE", unread: 2 }, untold(1)),
    },
  },
  {
    act: "LEARNER_RESTORED",
    ids: "R-021, R-028, B-02",
    sees: {
      LIVE: byNotice({ ...withDocument, removal: "STRUCK" }, untold(2)),
      WITHDRAWN_BEFORE: byNotice({ ...without, removal: "STRUCK" }, untold(1)),
      WITHDRAWN_AFTER: byNotice({ ...without, removal: "STRUCK" }, untold(1)),
      NONE: byNotice({ ...without, removal: "STRUCK" }, untold(1)),
    },
  },
  {
    act: "LEARNER_ADDED_AGAIN",
    ids: "R-028, R-029",
    sees: {
      LIVE: byNotice({ ...withDocument, learners: ["ENROLLED", "GREYED"], removal: "MADE", unread: 3 }, untold(2)),
      WITHDRAWN_BEFORE: byNotice({ ...without, learners: ["ENROLLED"], removal: "MADE", unread: 2 }, untold(1)),
      WITHDRAWN_AFTER: byNotice(
        { ...without, learners: ["ENROLLED", "GREYED"], removal: "MADE", unread: 2 },
        untold(1),
      ),
      NONE: byNotice({ ...without, learners: ["ENROLLED"], removal: "MADE", unread: 2 }, untold(1)),
    },
  },
  { act: "BOOKING_CANCELLED", ids: "R-033, R-035, R-036, R-037, R-038", sees: cancelled },
  // The client never reads «Perdu» (C-09).
  { act: "BOOKING_LOST", ids: "R-034, R-035, R-036, R-037, R-038", sees: cancelled },
  { act: "BOOKING_BACK", ids: "R-036, R-039", sees: asBefore },
  {
    act: "SESSION_DELETED",
    ids: "R-042, R-043, R-044",
    sees: {
      LIVE: byDisplay({ ...withDocument, ...mention }, nowhere),
      WITHDRAWN_BEFORE: byDisplay({ ...without, ...mention }, nowhere),
      // From the trash.
      WITHDRAWN_AFTER: byDisplay({ ...without, ...mention }, nowhere),
      NONE: byDisplay({ ...without, ...mention }, nowhere),
    },
  },
  { act: "SESSION_RESTORED", ids: "R-045, B-02", sees: asBefore },
  { act: "SESSION_ARCHIVED", ids: "R-046", sees: asBefore },
];

export interface Cell {
  act: Act;
  paper: Paper;
  display: Display;
  notice: Notice;
  ids: string;
  sight: Sight;
}

/** Every cell, the combinations of settings one after the other. */
export const cells: readonly Cell[] = displays.flatMap((display) =>
  notices.flatMap((notice) =>
    clientSight.flatMap(({ act, ids, sees }) =>
      papers.map((paper) => ({ act, paper, display, notice, ids, sight: sees[paper][display][notice] })),
    ),
  ),
);
