import { expect, test } from "vitest";
import { endOf, movedSlots } from "./moved-slots.ts";

const slot = { id: "a", date: "2027-01-12", startsAt: "09:00", endsAt: "12:30" };
const saved = [
  { __typename: "Slot" as const, ...slot, trainer: { __typename: "Trainer" as const, id: "karim" }, venue: null },
  {
    __typename: "Slot" as const,
    id: "b",
    date: "2027-01-14",
    startsAt: "13:30:00",
    endsAt: "17:00:00",
    trainer: null,
    venue: null,
  },
];

test("a slot that is moved keeps its length and what it has", () => {
  const [moved, other] = movedSlots(saved, slot, { date: "2027-01-15", startsAt: "13:00" }, "slot");
  expect(moved).toEqual({
    id: "a",
    date: "2027-01-15",
    startsAt: "13:00",
    endsAt: "16:30",
    trainerId: "karim",
    venueId: null,
  });
  expect(other).toMatchObject({ date: "2027-01-14", startsAt: "13:30", endsAt: "17:00" });
});

test("a session that is moved goes as a whole, by as many days, over the end of a month too", () => {
  const moved = movedSlots(saved, slot, { date: "2027-02-01", startsAt: "09:00" }, "session");
  expect(moved.map(({ date }) => date)).toEqual(["2027-02-01", "2027-02-03"]);
  expect(moved.map(({ startsAt }) => startsAt)).toEqual(["09:00", "13:30"]);
});

test("a slot that would go over midnight keeps its length, and is refused for ending before it begins", () => {
  expect(endOf(slot, "20:15")).toBe("23:45");
  expect(endOf(slot, "22:00")).toBe("01:30");
});
