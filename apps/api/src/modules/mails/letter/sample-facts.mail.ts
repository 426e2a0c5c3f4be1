import type { Caller } from "./letter.mail.js";

/** The invented people and days of previews. */
export const sampleDay = new Date("2026-12-21T22:59:00Z");

export const sampleSlots = ["2027-01-12", "2027-01-13", "2027-01-14"].flatMap((date) => [
  { date, startsAt: "09:00", endsAt: "12:30" },
  { date, startsAt: "13:30", endsAt: "17:00" },
]);

export const sampleLaterSlots = ["2027-02-02", "2027-02-03", "2027-02-04"].flatMap((date) => [
  { date, startsAt: "09:00", endsAt: "12:30" },
  { date, startsAt: "13:30", endsAt: "17:00" },
]);

export const samplePlace = "Salle Estuaire, 12 rue des Chantiers, 44200 Nantes";

export const sampleCaller: Caller = {
  name: "Marion Lefèvre",
  role: null,
  phone: "02 61 91 00 42",
  email: "marion.lefevre@formation.example",
};
