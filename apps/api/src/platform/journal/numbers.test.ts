import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOutside, readNumbers, writeNumbers, type Stretch } from "./numbers.js";

test("numbers are read again as they were written", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(300)), (numbers) => {
      const read = readNumbers(writeNumbers(numbers)).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(read).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});

test("the first number that no stretch holds is found, however the stretches lie", () => {
  const stretch = fc.tuple(fc.nat(60), fc.nat(8)).map(([first, more]): Stretch => [first, first + more]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), fc.array(stretch), (some, stretches) => {
      const numbers = some.toSorted((a, b) => a - b);
      const held = (number: number) => stretches.some(([first, last]) => first <= number && number <= last);
      expect(firstOutside(numbers, stretches)).toBe(numbers.find((number) => !held(number)));
    }),
  );
});

test("a million erased events told by half a million acts are looked through once, not once per act (B-12)", () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, index) => index * 2);
  const stretches = Array.from({ length: 500_000 }, (_, index): Stretch => [index * 4, index * 4 + 2]).toReversed();
  expect(firstOutside(numbers, stretches)).toBeUndefined();
});
