import { expect, test } from "vitest";
import { daysOfMonth, isMonth, isWeekend, monthOf, shiftMonth } from "./month.ts";

test("a month knows its days, and on which day of the week it begins (R-084)", () => {
  const january = daysOfMonth("2027-01");
  expect([january.days.length, january.days[0], january.days.at(-1), january.before]).toEqual([
    31,
    "2027-01-01",
    "2027-01-31",
    4,
  ]);
  expect(daysOfMonth("2028-02").days).toHaveLength(29);
  expect(daysOfMonth("2027-02").before).toBe(0);
  expect(daysOfMonth("2026-11").before).toBe(6);
});

test("months follow each other over the years", () => {
  expect([shiftMonth("2026-12", 1), shiftMonth("2027-01", -1), monthOf("2027-01-12")]).toEqual([
    "2027-01",
    "2026-12",
    "2027-01",
  ]);
});

test("what is no month is not taken for one", () => {
  expect(["2027-00", "2027-13", "27-01", "2027-1", "0001-01", "2027-01-01"].filter(isMonth)).toEqual([]);
  expect(isWeekend("2027-01-16")).toBe(true);
  expect(isWeekend("2027-01-18")).toBe(false);
});
