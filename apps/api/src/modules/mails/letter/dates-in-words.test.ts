import { expect, test } from "vitest";
import { daysInWords, periodInWords } from "./dates-in-words.rules.js";

const slots = [
  { date: "2027-01-13", startsAt: "09:00:00", endsAt: "12:30:00" },
  { date: "2027-01-12", startsAt: "13:30", endsAt: "17:00" },
  { date: "2027-01-12", startsAt: "09:00", endsAt: "12:30" },
];
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

test("the days of a session are told in order, one line each, with all of their hours (R-055)", () => {
  expect(daysInWords("FR", slots).map(({ day, hours }) => plain(`${day}: ${hours}`))).toEqual([
    "Mardi 12 janvier 2027: 9 h – 12 h 30 et 13 h 30 – 17 h",
    "Mercredi 13 janvier 2027: 9 h – 12 h 30",
  ]);
  expect(daysInWords("EN", slots).map(({ hours }) => plain(hours))).toEqual([
    "9:00 – 12:30 and 13:30 – 17:00",
    "9:00 – 12:30",
  ]);
});

test("a period is told from its first day to its last, and a day alone by itself", () => {
  expect(periodInWords("FR", slots)).toBe("du mardi 12 janvier 2027 au mercredi 13 janvier 2027");
  expect(periodInWords("FR", slots.slice(0, 1))).toBe("mercredi 13 janvier 2027");
  expect(periodInWords("EN", [])).toBe("");
});
