import { expect, test } from "vitest";
import { limits } from "./limits.js";
import { proposeSlots, repeatSlots, usualHalfDays, weekdayOf, weekdays, type SlotPattern } from "./slot-pattern.js";
import { hoursOf, slotFault } from "./slots.js";

const { MORNING, AFTERNOON } = usualHalfDays;
const pattern = (changes: Partial<SlotPattern> = {}): SlotPattern => ({
  startsOn: "2027-01-12",
  weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
  halfDays: [MORNING, AFTERNOON],
  ...changes,
});
const daysOf = (slots: readonly { date: string }[]) => [...new Set(slots.map((slot) => slot.date))];

test("three days of seven hours are six half-days in a row (R-049)", () => {
  const { slots } = proposeSlots(pattern({ hours: 21 }));
  expect(slots).toHaveLength(6);
  expect(daysOf(slots)).toEqual(["2027-01-12", "2027-01-13", "2027-01-14"]);
  expect(hoursOf(slots)).toBe(21);
});

test("week-ends are passed over when they are not among the days", () => {
  expect(daysOf(proposeSlots(pattern({ startsOn: "2027-01-15", hours: 14 })).slots)).toEqual([
    "2027-01-15",
    "2027-01-18",
  ]);
});

test("the last slot is cut where the hours are reached", () => {
  const { slots } = proposeSlots(pattern({ hours: 10 }));
  expect(slots.at(-1)).toEqual({ date: "2027-01-13", startsAt: "09:00", endsAt: "12:00" });
  expect(hoursOf(slots)).toBe(10);
});

test("an end date is the last day that may be taken; with hours too, whichever comes first ends it", () => {
  expect(daysOf(proposeSlots(pattern({ endsOn: "2027-01-13" })).slots)).toEqual(["2027-01-12", "2027-01-13"]);
  expect(hoursOf(proposeSlots(pattern({ endsOn: "2027-01-13", hours: 3.5 })).slots)).toBe(3.5);
  expect(hoursOf(proposeSlots(pattern({ endsOn: "2027-01-13", hours: 100 })).slots)).toBe(14);
});

test("one evening a week, ten times", () => {
  const { slots } = proposeSlots(
    pattern({ weekdays: ["TUESDAY"], halfDays: [{ startsAt: "18:00", endsAt: "19:30" }], hours: 15 }),
  );
  expect(slots).toHaveLength(10);
  expect(slots.every((slot) => weekdayOf(slot.date) === "TUESDAY")).toBe(true);
});

test("public holidays are left out and named, unless they are wanted", () => {
  const may = pattern({ startsOn: "2027-05-03", endsOn: "2027-05-07" });
  const { slots, holidays } = proposeSlots(may);
  expect(daysOf(slots)).toEqual(["2027-05-03", "2027-05-04", "2027-05-05", "2027-05-07"]);
  expect(holidays).toMatchObject([{ date: "2027-05-06", name: { fr: "Ascension" } }]);
  expect(daysOf(proposeSlots({ ...may, skipsHolidays: false }).slots)).toHaveLength(5);
});

test.each([
  ["no day of the week", { weekdays: [], hours: 7 }],
  ["no hours of the day", { halfDays: [], hours: 7 }],
  ["neither a number of hours nor an end", {}],
  ["an end before its start", { endsOn: "2027-01-11" }],
  ["hours that end before they start", { halfDays: [{ startsAt: "17:00", endsAt: "09:00" }], hours: 7 }],
  ["zero hours", { hours: 0 }],
])("a pattern with %s proposes nothing", (_, changes) => {
  expect(proposeSlots(pattern(changes)).slots).toEqual([]);
});

test("a pattern stops at the number of slots that a session may have, and says so", () => {
  const { slots, isCut } = proposeSlots(pattern({ hours: 100_000 }));
  expect(slots).toHaveLength(limits.slots);
  expect(isCut).toBe(true);
  expect(proposeSlots(pattern({ hours: 21 })).isCut).toBe(false);
});

test("on the night when clocks change, an hour that does not exist is not proposed, the others are counted as they pass", () => {
  const night = pattern({
    startsOn: "2027-03-27",
    endsOn: "2027-03-28",
    weekdays,
    halfDays: [
      { startsAt: "01:00", endsAt: "02:30" },
      { startsAt: "04:00", endsAt: "05:00" },
    ],
  });
  const { slots } = proposeSlots(night);
  expect(slots.map((slot) => slotFault(slot))).toEqual([null, null, null]);
  expect(hoursOf(slots)).toBe(3.5);
});

const week = ["2027-01-12", "2027-01-13", "2027-01-14"].flatMap((date) => [
  { date, ...MORNING },
  { date, ...AFTERNOON },
]);

test("slots are repeated on the same days of another week, with their hours", () => {
  const again = repeatSlots(week, "2027-02-02");
  expect(daysOf(again)).toEqual(["2027-02-02", "2027-02-03", "2027-02-04"]);
  expect(again.map(({ startsAt }) => startsAt)).toEqual(week.map(({ startsAt }) => startsAt));
});

test("repeated from a Friday, three days in a row pass over the week-end", () => {
  expect(daysOf(repeatSlots(week, "2027-02-05"))).toEqual(["2027-02-05", "2027-02-08", "2027-02-09"]);
});

test("repeated, days pass over public holidays; only the first one is as asked for", () => {
  expect(daysOf(repeatSlots(week, "2027-05-05"))).toEqual(["2027-05-05", "2027-05-07", "2027-05-10"]);
  expect(daysOf(repeatSlots(week, "2027-05-08"))).toEqual(["2027-05-08", "2027-05-10", "2027-05-11"]);
});

test("what was held every week is so again, on the new day of the week", () => {
  const weekly = ["2027-01-05", "2027-01-12", "2027-01-19"].map((date) => ({ date, ...MORNING }));
  expect(daysOf(repeatSlots(weekly, "2027-03-04"))).toEqual(["2027-03-04", "2027-03-11", "2027-03-18"]);
});

test("a Saturday that was taken may be taken again", () => {
  const weekEnd = ["2027-01-15", "2027-01-16"].map((date) => ({ date, ...MORNING }));
  expect(daysOf(repeatSlots(weekEnd, "2027-02-05"))).toEqual(["2027-02-05", "2027-02-06"]);
});

test("no slot repeated is no slot", () => {
  expect(repeatSlots([], "2027-01-12")).toEqual([]);
});
