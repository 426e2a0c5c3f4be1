import { expect, test } from "vitest";
import { fateOf, isDue, type Ties } from "./retention.rules.js";

const free: Ties = { held: false, tied: false, legalUntil: null, dueOn: "2027-11-21" };

test.each<[string, Partial<Ties>, string | null, string | null]>([
  ["what nobody keeps goes when its time is over", {}, null, "2027-11-21"],
  ["what the client still sees stays without an end", { held: true, legalUntil: "2036-12-31" }, "CLIENT_HOLDS", null],
  ["what another record needs stays without an end", { tied: true }, "IN_USE", null],
  ["what the law keeps goes the day after", { legalUntil: "2036-12-31" }, "LEGAL_RECORD", "2037-01-01"],
  [
    "a law that ends before its time in the trash changes nothing",
    { legalUntil: "2026-12-31" },
    "LEGAL_RECORD",
    "2027-11-21",
  ],
  ["a law that has ended keeps nothing", { legalUntil: "2026-11-20" }, null, "2027-11-21"],
])("%s", (_title, ties, keptFor, purgedOn) => {
  expect(fateOf({ ...free, ...ties }, "2026-11-21")).toEqual({ keptFor, purgedOn });
});

test.each([
  ["2027-11-20", false],
  ["2027-11-21", true],
  ["2029-01-01", true],
])("on %s, whether its time is over is %s", (today, due) => {
  expect(isDue(fateOf(free, today), today)).toBe(due);
});

test("what the law keeps is never due", () => {
  expect(isDue(fateOf({ ...free, legalUntil: "2036-12-31" }, "2036-12-31"), "2036-12-31")).toBe(false);
  expect(isDue(fateOf({ ...free, legalUntil: "2036-12-31" }, "2037-01-01"), "2037-01-01")).toBe(true);
});
