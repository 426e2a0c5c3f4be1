import { expect, test } from "vitest";
import { datesOf, dayTitle, duration, monthTitle } from "./dates.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

test("the dates of a session are said once when they share a month", () => {
  expect(plain(datesOf({ startsOn: "2027-01-12", endsOn: "2027-01-14" }, "fr"))).toBe("12 – 14 janv. 2027");
  expect(plain(datesOf({ startsOn: "2027-01-12", endsOn: "2027-01-12" }, "fr"))).toBe("12 janvier 2027");
  expect(plain(datesOf({ startsOn: "2027-01-12", endsOn: null }, "en"))).toBe("12 January 2027");
});

test("a day and a month begin with a capital when they are titles", () => {
  expect(plain(dayTitle("2026-11-17", "fr"))).toBe("Mar. 17 novembre");
  expect(monthTitle("2026-11", "fr")).toBe("Novembre 2026");
  expect(monthTitle("2026-11", "en")).toBe("November 2026");
});

test("a length in hours is written as French writes it", () => {
  expect(plain(duration(21))).toBe("21 h");
  expect(plain(duration(3.5))).toBe("3 h 30");
});
