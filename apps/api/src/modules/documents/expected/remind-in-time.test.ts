import { expect, test } from "vitest";
import { isTimeToRemind, reminderInstant } from "./reminder.rules.js";

test.each([
  ["2026-12-01", "2026-11-28T08:00:00.000Z"],
  ["2026-07-10", "2026-07-07T07:00:00.000Z"],
  // Clocks change on the last Sundays of March and October.
  ["2027-03-31", "2027-03-28T07:00:00.000Z"],
  ["2027-03-30", "2027-03-27T08:00:00.000Z"],
  ["2026-10-28", "2026-10-25T08:00:00.000Z"],
  ["2026-10-27", "2026-10-24T07:00:00.000Z"],
  ["2027-01-02", "2026-12-30T08:00:00.000Z"],
])("what is due on %s is reminded three days before at nine in Paris: %s", (dueOn, instant) => {
  expect(reminderInstant(dueOn, new Date("2026-01-01T00:00:00Z"))?.toISOString()).toBe(instant);
});

test("when three days before is past already, nobody is reminded", () => {
  expect(reminderInstant("2026-11-24", new Date("2026-11-21T09:00:00Z"))).toBeNull();
  expect(reminderInstant("2026-11-24", new Date("2026-11-21T07:59:59Z"))).not.toBeNull();
});

test.each([
  ["2026-11-28T07:59:59Z", false],
  ["2026-11-28T08:00:00Z", true],
  // A worker that was down for two days.
  ["2026-12-01T22:59:00Z", true],
  // Past midnight in Paris, the due date is over.
  ["2026-12-01T23:00:00Z", false],
  ["2027-01-01T00:00:00Z", false],
])("at %s, whether to remind of what is due on 1 December is %s (L-07)", (now, isTime) => {
  expect(isTimeToRemind("2026-12-01", new Date(now))).toBe(isTime);
});
