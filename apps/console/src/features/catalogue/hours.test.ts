import { expect, test } from "vitest";
import { hoursIn, totalHours } from "./hours.ts";

test.each([
  ["7", 7],
  ["3,5", 3.5],
  [" 3.25 ", 3.25],
  ["7 h", 7],
  ["3 h 30", 3.5],
  ["1h45", 1.75],
  ["0", null],
  ["", null],
  ["-2", null],
  ["7,333", null],
  ["3 h 75", null],
  ["une journée", null],
])("«%s» is %s hours", (text, hours) => {
  expect(hoursIn(text)).toBe(hours);
});

test("lengths are added without the dust of decimals", () => {
  expect(totalHours([{ hours: 0.1 }, { hours: 0.2 }])).toBe(0.3);
});
