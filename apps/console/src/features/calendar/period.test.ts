import { expect, test } from "vitest";
import { periodOf, shiftPeriod, titleOf } from "./period.ts";

test("a month is asked for in whole weeks, from Monday on; a list by the days of its month", () => {
  expect(periodOf("month", "2027-01-20")).toEqual({ from: "2026-12-28", to: "2027-01-31" });
  expect(periodOf("month", "2027-02-10")).toEqual({ from: "2027-02-01", to: "2027-02-28" });
  expect(periodOf("list", "2028-02-10")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(periodOf("week", "2027-01-01")).toEqual({ from: "2026-12-28", to: "2027-01-03" });
});

test("the period before and the one after follow each other over the years", () => {
  expect(shiftPeriod("month", "2027-01-31", 1)).toBe("2027-02-01");
  expect(shiftPeriod("list", "2027-01-31", -1)).toBe("2026-12-01");
  expect(shiftPeriod("week", "2027-01-01", 1)).toBe("2027-01-04");
  expect(shiftPeriod("week", "2027-01-04", -1)).toBe("2026-12-28");
});

test("a period is called as it is read", () => {
  expect(titleOf("month", "2027-01-20", "fr")).toBe("Janvier 2027");
  expect(titleOf("week", "2027-01-13", "fr")).toMatch(/^11\s– 17 janv\. 2027$/);
});
