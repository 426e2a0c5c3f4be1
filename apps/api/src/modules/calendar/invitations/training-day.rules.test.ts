import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, placesOf, trainingDays, type TaughtSlot } from "./training-day.rules.js";

const morning = (date: string, place: string | null = null): TaughtSlot => ({
  date,
  startsAt: "09:00",
  endsAt: "12:30",
  place,
});
const afternoon = (date: string, place: string | null = null): TaughtSlot => ({
  date,
  startsAt: "13:30",
  endsAt: "17:00",
  place,
});
const daysOn = (dates: string[], title = "Habilitation") =>
  trainingDays(
    title,
    dates.map((date) => morning(date)),
  );
const told = (changes: ReturnType<typeof changesOf>) => ({
  invited: changes.invited.map(({ date }) => date),
  changed: changes.changed.map(({ held, day }) => `${held.date} > ${day.date}`),
  cancelled: changes.cancelled.map(({ date }) => date),
});

test("a day goes from its first slot to the end of its last, wherever they are held (L-06)", () => {
  const [day, ...others] = trainingDays("Habilitation", [
    afternoon("2027-01-12", "Atelier"),
    morning("2027-01-12", "Salle Estuaire"),
  ]);
  expect(others).toEqual([]);
  expect(day).toMatchObject({ date: "2027-01-12", startsAt: "09:00", endsAt: "17:00" });
  expect(placesOf(day!)).toEqual(["Salle Estuaire", "Atelier"]);
});

test.each([
  ["hours", trainingDays("Habilitation", [{ ...morning("2027-01-12"), endsAt: "12:00" }])],
  ["a slot more", trainingDays("Habilitation", [morning("2027-01-12"), afternoon("2027-01-12")])],
  ["place", trainingDays("Habilitation", [morning("2027-01-12", "Salle Loire")])],
  ["title", daysOn(["2027-01-12"], "Recyclage")],
])("other %s: the same entry says it anew (R-136)", (_what, days) => {
  expect(told(changesOf(daysOn(["2027-01-12"]), days, "2027-01-01"))).toEqual({
    invited: [],
    changed: ["2027-01-12 > 2027-01-12"],
    cancelled: [],
  });
});

test.each([
  ["one of three moves", ["12", "13", "14"], ["12", "13", "20"], { changed: ["14 > 20"] }],
  ["all move by a week", ["12", "13"], ["19", "20"], { changed: ["12 > 19", "13 > 20"] }],
  ["one is taken away", ["12", "13"], ["13"], { cancelled: ["12"] }],
  ["one is added", ["12"], ["12", "15"], { invited: ["15"] }],
  ["one moves and one is added", ["12"], ["14", "15"], { changed: ["12 > 14"], invited: ["15"] }],
  ["none is left", ["12", "13"], [], { cancelled: ["12", "13"] }],
  ["nothing changes", ["12", "13"], ["12", "13"], {}],
])("%s: a day that moved keeps its entry, the others are left alone (L-06)", (_what, before, after, expected) => {
  const days = (names: string[]) => daysOn(names.map((name) => `2027-01-${name}`));
  const answer = told(changesOf(days(before), days(after), "2027-01-01"));
  const short = (texts: string[]) => texts.map((text) => text.replaceAll("2027-01-", ""));
  expect({
    invited: short(answer.invited),
    changed: short(answer.changed),
    cancelled: short(answer.cancelled),
  }).toEqual({ invited: [], changed: [], cancelled: [], ...expected });
});

test.each([
  ["taken away", [], { cancelled: ["2027-01-13"] }],
  [
    "moved to days to come",
    ["2027-01-20", "2027-01-21"],
    { changed: ["2027-01-12 > 2027-01-20", "2027-01-13 > 2027-01-21"] },
  ],
  ["put right afterwards", ["2027-01-11", "2027-01-13"], {}],
])("of days that are over, only those %s are told", (_what, after, expected) => {
  expect(told(changesOf(daysOn(["2027-01-12", "2027-01-13"]), daysOn(after), "2027-01-13"))).toEqual({
    invited: [],
    changed: [],
    cancelled: [],
    ...expected,
  });
});

test("whatever moves, a calendar that follows ends with the days of the session, each once (L-04)", () => {
  const dates = fc.uniqueArray(
    fc.integer({ min: 10, max: 28 }).map((day) => `2027-01-${day}`),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(dates, dates, (before, after) => {
      const { invited, changed, cancelled } = changesOf(daysOn(before), daysOn(after), "2027-01-01");
      const calendar = new Map(before.map((date) => [date, date]));
      for (const { held, day } of changed) calendar.set(held.date, day.date);
      for (const { date } of cancelled) calendar.delete(date);
      const ends = [...calendar.values(), ...invited.map(({ date }) => date)];
      expect(ends.toSorted()).toEqual(after.toSorted());
    }),
  );
});
