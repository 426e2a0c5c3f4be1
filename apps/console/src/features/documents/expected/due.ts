import type { Tone } from "@passerelle/ui";
import type { ExpectedDocumentState } from "#gql";

const soon = 7;
/** The contacts are reminded so many days before the due date. */
const reminderDays = 3;
const day = 86_400_000;

export type Due = "arrived" | "late" | "soon" | "toCome";

export const dueTones: Record<Due, Tone> = { arrived: "green", late: "red", soon: "amber", toCome: "grey" };

type Expected = { state: ExpectedDocumentState; dueOn: string };

/** Late is what the API says: the due day itself is in time. */
export function dueOf({ state, dueOn }: Expected, today: string): Due {
  if (state === "FULFILLED") return "arrived";
  if (state === "LATE") return "late";
  return daysUntil(dueOn, today) <= soon ? "soon" : "toCome";
}

export const daysUntil = (date: string, today: string): number => Math.round((noon(date) - noon(today)) / day);

/** The day the reminder leaves, as long as it is to come. */
export function reminderOf(expected: Expected & { side: string; remindedAt: string | null }, today: string) {
  if (expected.side !== "COMPANY_OWES" || expected.state !== "OPEN" || expected.remindedAt) return null;
  const leavesOn = new Date(noon(expected.dueOn) - reminderDays * day).toISOString().slice(0, 10);
  return leavesOn > today ? leavesOn : null;
}

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);
