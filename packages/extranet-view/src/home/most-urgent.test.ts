import { expect, test } from "vitest";
import { mostUrgent } from "./most-urgent.ts";

const due = (...days: (string | null)[]) => days.map((dueOn) => ({ dueOn }));

test("one thing alone is asked first: what is due first, dates before a document of the same day", () => {
  expect(mostUrgent(due("2026-11-27"), due("2026-11-28"))).toBe("dates");
  expect(mostUrgent(due("2026-11-27"), due("2026-11-27"))).toBe("dates");
  expect(mostUrgent(due("2026-12-04", "2026-11-27"), due(null, "2026-11-20"))).toBe("toBring");
  expect(mostUrgent(due("2026-11-27"), due(null))).toBe("dates");
  expect(mostUrgent([], due(null))).toBe("toBring");
  expect(mostUrgent([], [])).toBeNull();
});
