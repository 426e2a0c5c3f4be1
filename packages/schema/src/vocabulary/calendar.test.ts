import { expect, test } from "vitest";
import { parseDate, parseLocalTime } from "./calendar.js";

test.each(["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (day) => {
  expect(parseDate(day)).toBe(day);
});

test.each([
  "2025-02-29",
  "1900-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "0000-01-01",
  "2026-1-1",
  "2026-11-21T00:00:00Z",
  " 2026-11-21",
  "2026-11-21\n",
  "21/11/2026",
  "",
])("%j is not a day", (text) => {
  expect(parseDate(text)).toBeNull();
});

test.each([null, undefined, 20261121, {}, ["2026-11-21"], { __proto__: { length: 10 } }])(
  "only text can be a day or a time, not %j (L-19)",
  (value) => {
    expect(parseDate(value)).toBeNull();
    expect(parseLocalTime(value)).toBeNull();
  },
);

test.each(["00:00", "09:30", "23:59"])("%s is a time of the day", (time) => {
  expect(parseLocalTime(time)).toBe(time);
});

test.each(["24:00", "9:30", "09:60", "09:30:00", "0930", "09:30\n", ""])("%j is not a time of the day", (text) => {
  expect(parseLocalTime(text)).toBeNull();
});
