import { expect, test } from "vitest";
import { strengthOf } from "./password-strength.ts";

test.each([
  ["court", "TOO_SHORT"],
  ["aaaaaaaaaaaaaaaa", "WEAK"],
  ["123456789012", "WEAK"],
  ["azertyuiopqsdf", "WEAK"],
  ["abababababab", "WEAK"],
  ["motdepasse2026", "WEAK"],
  ["claire-marchand", "WEAK"],
  ["velo-rouge-du", "GOOD"],
  ["un cheval bleu sous la pluie", "STRONG"],
  ["Xk7!pQz2#vR9", "GOOD"],
])("«%s» is %s", (password, strength) => {
  expect(strengthOf(password, ["Claire", "Marchand", "claire@marchand.example"])).toBe(strength);
});
