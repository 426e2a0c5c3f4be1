import type { Label } from "./label.js";

/** The public holidays of the labour code (article L. 3133-1). Those that only Alsace and Moselle have (L. 3134-13) are not among them. */
const fixed: Readonly<Record<string, Label>> = {
  "01-01": { fr: "1er janvier", en: "New Year’s Day" },
  "05-01": { fr: "1er mai", en: "Labour Day" },
  "05-08": { fr: "8 mai", en: "Victory Day" },
  "07-14": { fr: "14 juillet", en: "Bastille Day" },
  "08-15": { fr: "Assomption", en: "Assumption" },
  "11-01": { fr: "Toussaint", en: "All Saints’ Day" },
  "11-11": { fr: "11 novembre", en: "Armistice Day" },
  "12-25": { fr: "Noël", en: "Christmas" },
};

/** By their distance from Easter Sunday. */
const movable: readonly (readonly [days: number, label: Label])[] = [
  [1, { fr: "lundi de Pâques", en: "Easter Monday" }],
  [39, { fr: "Ascension", en: "Ascension" }],
  [50, { fr: "lundi de Pentecôte", en: "Whit Monday" }],
];

/** The public holiday that a day (`YYYY-MM-DD`) is in France, or null. */
export function holidayOn(day: string): Label | null {
  const easter = easterOf(Number(day.slice(0, 4)));
  return fixed[day.slice(5)] ?? movable.find(([days]) => addDays(easter, days) === day)?.[1] ?? null;
}

const aDay = 24 * 60 * 60 * 1000;

/** Days are counted in UTC, so that no clock change falls between two of them. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * aDay).toISOString().slice(0, 10);
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / aDay);

/** Meeus’s rule for the Gregorian calendar. */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${String(year).padStart(4, "0")}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`;
}
