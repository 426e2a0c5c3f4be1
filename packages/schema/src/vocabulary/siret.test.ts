import { expect, test } from "vitest";
import { isValidSiret, normaliseSiret } from "./siret.js";

test("a SIRET is accepted with the spaces and dots people type", () => {
  expect(normaliseSiret(" 732 829 320\u00a000074 ")).toBe("73282932000074");
  expect(isValidSiret("732.829.320.00074")).toBe(true);
});

test("a SIRET with one wrong digit is refused", () => {
  expect(isValidSiret("73282932000075")).toBe(false);
});

test.each(["", "7328293200007", "732829320000740", "7328293200007A", "00000000000000", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"])(
  "%j is not a SIRET",
  (text) => {
    expect(isValidSiret(text)).toBe(false);
  },
);

test("branches of the post office follow their own rule, and only they do", () => {
  expect(isValidSiret("35600000000048")).toBe(true);
  expect(isValidSiret("35600000049837")).toBe(true);
  expect(isValidSiret("35600000049838")).toBe(false);
  expect(isValidSiret("73282932000011")).toBe(false);
});
