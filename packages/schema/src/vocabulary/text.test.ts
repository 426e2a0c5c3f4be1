import { expect, test } from "vitest";
import { normaliseEmail, normaliseSearch } from "./text.js";

test("capitals and stray spaces do not make another e-mail address", () => {
  expect(normaliseEmail("  Paul.Girard@Volteo.FR \u200b")).toBe("paul.girard@volteo.fr");
});

test.each([
  ["  Œuvre   d’ÉTÉ ", "oeuvre d'ete"],
  ["Société Voltéo\u00a0&\u202fFils", "societe volteo & fils"],
  ["e\u0301te\u0301", "ete"],
  ["CÆSAR\tstraße\n", "caesar strasse"],
  ["İstanbul", "istanbul"],
  ["\u0000\u0007", ""],
  ["ﬁche", "fiche"],
])("%j is searched as %j", (typed, searched) => {
  expect(normaliseSearch(typed)).toBe(searched);
});

test("what was normalised once stays as it is", () => {
  const once = normaliseSearch("Ǆ ŒUVRES №12 ﬀ ½ ﷺ");
  expect(normaliseSearch(once)).toBe(once);
});
