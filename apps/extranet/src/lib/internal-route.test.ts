import { expect, test } from "vitest";
import { internalRoute } from "./internal-route.ts";

test("the page asked for before signing in is found again", () => {
  expect(internalRoute("/documents?unopened=true")).toBe("/documents?unopened=true");
  expect(internalRoute("/sessions/019a-1")).toBe("/sessions/019a-1");
});

const foreign = [
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/%2Felsewhere.example",
  "/%252Felsewhere.example",
  "/%5Celsewhere.example",
  "/\t/elsewhere.example",
  "javascript:alert(1)",
  "/%E0%A4%A",
  "",
  null,
  ["/documents"],
];

for (const asked of foreign) {
  test(`signing in never leads to a foreign address: ${JSON.stringify(asked)} (L-17)`, () => {
    expect(internalRoute(asked)).toBe("/");
  });
}
