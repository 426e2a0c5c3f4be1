import { expect, test } from "vitest";
import { optionInShort, placesOf, toldDays } from "./proposed-days.ts";

const plain = (text: string) => text.replaceAll(/\s/gu, " ");
const venue = "Salle Estuaire, 12 rue des Chantiers, 44200 Nantes";
const day = (date: string, ...hours: [string, string][]) =>
  hours.map(([startsAt, endsAt]) => ({ date, startsAt, endsAt, venue }));
const whole: [string, string][] = [
  ["09:00", "12:30"],
  ["13:30", "17:00"],
];
const three = ["2027-01-12", "2027-01-13", "2027-01-14"].flatMap((date) => day(date, ...whole));

test("days that look alike are told in one line, in French and in English (R-055)", () => {
  const french = toldDays(three, "fr");
  expect(french).toMatchObject({ dates: "12, 13 et 14 janvier 2027", weekdays: "Mardi, mercredi, jeudi" });
  expect(plain("hours" in french ? french.hours : "")).toBe("9 h – 12 h 30 et 13 h 30 – 17 h");
  expect(toldDays(three, "en")).toMatchObject({ dates: "12, 13 and 14 January 2027" });
  expect(
    toldDays([...day("2027-03-01", ["09:00", "12:00"]), ...day("2027-03-02", ["09:00", "12:00"])], "fr"),
  ).toMatchObject({
    dates: "1er et 2 mars 2027",
  });
});

test("days that do not are told one by one, whatever their order (R-055)", () => {
  const told = toldDays([...day("2027-02-02", ["14:00", "17:00"]), ...day("2027-01-29", ["09:00", "17:00"])], "fr");
  expect(told.days?.map(({ name, hours }) => plain(`${name}, ${hours}`))).toEqual([
    "Vendredi 29 janvier 2027, 9 h – 17 h",
    "Mardi 2 février 2027, 14 h – 17 h",
  ]);
});

test("an option fits on one line, and says no place where there are two", () => {
  expect(plain(optionInShort(three, "fr"))).toBe("12 – 14 janv. 2027 · 9 h – 17 h · Salle Estuaire");
  expect(plain(optionInShort([...three, { ...three[0]!, date: "2027-01-15", venue: "Ailleurs" }], "fr"))).toBe(
    "12 – 15 janv. 2027",
  );
  expect(placesOf(three)).toEqual([{ name: "Salle Estuaire", address: "12 rue des Chantiers, 44200 Nantes" }]);
});
