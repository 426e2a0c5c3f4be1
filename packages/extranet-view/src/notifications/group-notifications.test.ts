import { expect, test } from "vitest";
import { groupNotifications } from "./group-notifications.ts";

const notification = (id: string, occurredAt: string, group = id) => ({ id, occurredAt, group });

test("documents published by one act are one piece of news", () => {
  const [today] = groupNotifications([
    notification("a", "2026-11-21T08:12:00Z", "act"),
    notification("b", "2026-11-21T08:12:00Z", "act"),
    notification("c", "2026-11-21T07:40:00Z"),
  ]);

  expect(today?.acts.map((act) => act.notifications.map(({ id }) => id))).toEqual([["a", "b"], ["c"]]);
});

test("the day is the one of Paris, not the one of the wire", () => {
  const days = groupNotifications([
    notification("late", "2026-11-20T23:30:00Z"),
    notification("evening", "2026-11-20T22:30:00Z"),
  ]);

  expect(days.map(({ day }) => day)).toEqual(["2026-11-21", "2026-11-20"]);
});

test("no notification makes no day", () => {
  expect(groupNotifications([])).toEqual([]);
});
