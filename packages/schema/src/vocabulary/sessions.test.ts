import { expect, test } from "vitest";
import { bookingStatuses, bookingStatusLabels, extranetSessionStatuses, sessionStatuses } from "./sessions.js";

test("a booking has exactly the five statuses, under their own names (R-040)", () => {
  const names = bookingStatuses.map((status) => bookingStatusLabels[status].fr);
  expect(names).toEqual(["Indécis", "Gagné", "Finalisé", "Annulé", "Perdu"]);
});

test("what the client reads of a session's status is a part of what the staff read", () => {
  expect(sessionStatuses).toEqual(expect.arrayContaining([...extranetSessionStatuses]));
  expect(extranetSessionStatuses).not.toContain("CLOSED");
});
