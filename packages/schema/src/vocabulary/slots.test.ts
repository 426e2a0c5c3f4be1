import { expect, test } from "vitest";
import { hoursOf, inOrderOfTime, minutesOf, overlap, overlapIn, slotFault } from "./slots.js";

const slot = (date: string, startsAt: string, endsAt: string) => ({ date, startsAt, endsAt });
const morning = slot("2027-01-12", "09:00", "12:30");
const afternoon = slot("2027-01-12", "13:30", "17:00");

test("a morning and an afternoon make seven hours", () => {
  expect(hoursOf([morning, afternoon])).toBe(7);
  expect(hoursOf([])).toBe(0);
  expect(hoursOf([slot("2027-01-12", "09:00", "09:20")])).toBe(0.33);
});

test.each([
  ["09:00", "09:00"],
  ["17:00", "09:00"],
  ["22:00", "02:00"],
])("from %s to %s is no slot: it ends before it starts, or crosses midnight", (startsAt, endsAt) => {
  expect(slotFault(slot("2027-01-12", startsAt, endsAt))).toBe("SLOT_ENDS_BEFORE_START");
});

test("the hour that clocks skip in spring does not exist, the one that they repeat in autumn does", () => {
  expect(slotFault(slot("2027-03-28", "02:30", "05:00"))).toBe("SLOT_HOUR_MISSING");
  expect(slotFault(slot("2027-03-28", "01:00", "02:00"))).toBe("SLOT_HOUR_MISSING");
  expect(slotFault(slot("2027-03-28", "01:00", "03:00"))).toBeNull();
  expect(slotFault(slot("2027-10-31", "02:30", "05:00"))).toBeNull();
  expect(slotFault(slot("2027-03-29", "02:30", "05:00"))).toBeNull();
});

test("hours are those that pass: one less in a night of spring, one more in a night of autumn", () => {
  expect(minutesOf(slot("2027-03-28", "01:00", "04:00"))).toBe(120);
  expect(minutesOf(slot("2027-10-31", "01:00", "04:00"))).toBe(240);
  expect(minutesOf(slot("2027-10-31", "02:10", "02:50"))).toBe(40);
  expect(minutesOf(slot("2027-03-28", "09:00", "17:00"))).toBe(480);
});

test("two slots overlap when they share a minute, not when one begins as the other ends", () => {
  expect(overlap(morning, slot("2027-01-12", "12:00", "13:00"))).toBe(true);
  expect(overlap(morning, slot("2027-01-12", "12:30", "13:30"))).toBe(false);
  expect(overlap(morning, slot("2027-01-13", "09:00", "12:30"))).toBe(false);
  expect(overlap(morning, morning)).toBe(true);
});

test("slots stand in the order of time, and the first pair that overlaps is named by its places", () => {
  expect(inOrderOfTime([afternoon, morning])).toEqual([morning, afternoon]);
  expect(overlapIn([afternoon, morning])).toBeNull();
  expect(overlapIn([afternoon, morning, slot("2027-01-12", "12:00", "13:00")])).toEqual([1, 2]);
});

test("four hundred slots are counted in the blink of an eye", () => {
  const many = Array.from({ length: 400 }, () => morning);
  const from = performance.now();
  expect(hoursOf(many)).toBe(1400);
  expect(performance.now() - from).toBeLessThan(200);
});
