import {
  limits,
  parseLocalTime,
  proposeSlots,
  usualHalfDays,
  type SlotPattern,
  type SlotProposal,
  type Weekday,
} from "@passerelle/schema/vocabulary";
import type { Hours } from "../fields/hours-fields.tsx";
import type { Choice } from "../fields/search-select.tsx";
import { newKey, type SlotDraft } from "../slots/slot-draft.ts";

/** «Planification simple», as it is filled in. */
export type PatternDraft = {
  startsOn: string | null;
  weekdays: Weekday[];
  morning: Hours & { isTaken: boolean };
  afternoon: Hours & { isTaken: boolean };
  until: "HOURS" | "DAY";
  hours: number | "";
  endsOn: string | null;
  skipsHolidays: boolean;
  trainer: Choice | null;
  venue: Choice | null;
};

export const usualPattern: PatternDraft = {
  startsOn: null,
  weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
  morning: { ...usualHalfDays.MORNING, isTaken: true },
  afternoon: { ...usualHalfDays.AFTERNOON, isTaken: true },
  until: "HOURS",
  hours: 14,
  endsOn: null,
  skipsHolidays: true,
  trainer: null,
  venue: null,
};

/** What the pattern means as it stands; nothing while it is incomplete. */
export function proposalOf(draft: PatternDraft): SlotProposal {
  const pattern = patternOf(draft);
  return pattern ? proposeSlots(pattern) : { slots: [], holidays: [], isCut: false };
}

/** The same slots, as rows that can be moved one by one. */
export const slotsProposed = (draft: PatternDraft): SlotDraft[] =>
  proposalOf(draft).slots.map((slot) => ({ ...slot, key: newKey(), trainer: draft.trainer, venue: draft.venue }));

function patternOf(draft: PatternDraft): SlotPattern | null {
  const { startsOn, weekdays, until, hours, endsOn, skipsHolidays } = draft;
  const halfDays = [draft.morning, draft.afternoon]
    .filter(({ isTaken, startsAt, endsAt }) => isTaken && parseLocalTime(startsAt) && parseLocalTime(endsAt))
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  if (!startsOn) return null;
  if (until === "HOURS") return hours === "" ? null : { startsOn, weekdays, halfDays, hours, skipsHolidays };
  return endsOn ? { startsOn, weekdays, halfDays, endsOn, skipsHolidays } : null;
}

/** A number of hours that can be asked for. */
export const longestHours = limits.slots * 12;
