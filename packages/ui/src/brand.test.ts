import { expect, test } from "vitest";
import { brandLadder, contrast, houseBrand } from "./brand.ts";

test("whatever colour a centre chooses, its text stays readable (white label)", () => {
  const next = seeded(20_261_121);
  const unreadable: string[] = [];
  for (let round = 0; round < 2_000; round++) {
    const hex = `#${Math.floor(next() * 0x1000000)
      .toString(16)
      .padStart(6, "0")}`;
    const [tint = "", , , , , , filled = "", link = "", onTint = ""] = brandLadder(hex);
    const lowest = Math.min(contrast(filled, "#ffffff"), contrast(link, tint), contrast(onTint, tint));
    if (lowest < 4.5) unreadable.push(`${hex}: ${lowest.toFixed(2)}`);
  }
  expect(unreadable).toEqual([]);
});

test("a colour dark enough is kept as it is", () => {
  expect(brandLadder(houseBrand)[6]).toBe(houseBrand);
  expect(brandLadder("#000000")[6]).toBe("#000000");
});

test("shades only get darker along the ladder", () => {
  for (const hex of [houseBrand, "#f2b705", "#b0246a", "#2f4bd8", "#ffffff"]) {
    const against = brandLadder(hex).map((shade) => contrast(shade, "#ffffff"));
    expect(against).toEqual(against.toSorted((a, b) => a - b));
  }
});

test("what is not a colour is refused", () => {
  expect(() => brandLadder("green")).toThrow("hexadecimal");
});

function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
