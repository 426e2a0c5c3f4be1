import { expect, test } from "vitest";
import { daysUntil, dueOf, reminderOf } from "./due.ts";

const today = "2026-11-21";
const expected = { state: "OPEN", dueOn: "2026-12-01", side: "COMPANY_OWES", remindedAt: null } as const;

test("a document expected within seven days is nearly due; the due day itself is in time (B-17)", () => {
  expect(dueOf(expected, today)).toBe("toCome");
  expect(dueOf({ ...expected, dueOn: "2026-11-29" }, today)).toBe("toCome");
  expect(dueOf({ ...expected, dueOn: "2026-11-28" }, today)).toBe("soon");
  expect(dueOf({ ...expected, dueOn: today }, today)).toBe("soon");
});

test("what is late or has arrived is so because the house says it (B-17)", () => {
  expect(dueOf({ ...expected, state: "LATE", dueOn: "2026-11-20" }, today)).toBe("late");
  expect(dueOf({ ...expected, state: "FULFILLED", dueOn: "2026-11-20" }, today)).toBe("arrived");
});

test("days are counted on the calendar, through the change of the clocks", () => {
  expect(daysUntil("2026-10-26", "2026-10-24")).toBe(2);
});

test("the reminder is announced for three days before, until it has left (B-17)", () => {
  expect(reminderOf(expected, today)).toBe("2026-11-28");
  expect(reminderOf({ ...expected, dueOn: "2026-11-24" }, today)).toBeNull();
  expect(reminderOf({ ...expected, side: "ORGANISATION_OWES" }, today)).toBeNull();
  expect(reminderOf({ ...expected, remindedAt: "2026-11-20T07:00:00Z" }, today)).toBeNull();
});
