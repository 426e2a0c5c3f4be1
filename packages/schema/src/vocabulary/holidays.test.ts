import { expect, test } from "vitest";
import { addDays, daysBetween, holidayOn } from "./holidays.js";

/** As published by the administration for these years. */
const published: Record<string, string[]> = {
  "2025": ["2025-04-21", "2025-05-29", "2025-06-09"],
  "2026": ["2026-04-06", "2026-05-14", "2026-05-25"],
  "2027": ["2027-03-29", "2027-05-06", "2027-05-17"],
  "2038": ["2038-04-26", "2038-06-03", "2038-06-14"],
};

test.each(Object.entries(published))(
  "%s has eleven public holidays, three of which move with Easter",
  (year, moving) => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
      holidayOn(day),
    );
    const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"].map(
      (day) => `${year}-${day}`,
    );
    expect(days).toEqual([...fixed, ...moving].toSorted());
  },
);

test("a working day is no holiday, not even in Alsace", () => {
  expect(holidayOn("2027-01-12")).toBeNull();
  expect(holidayOn("2027-12-26")).toBeNull();
});

test("days are counted over months, years and clock changes", () => {
  expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
});
