import { expect, test } from "vitest";
import { internalRoute } from "./internal-route.ts";

test("the page asked for before signing in is found again", () => {
  expect(internalRoute("/documents?unopened=true")).toBe("/documents?unopened=true");
  expect(internalRoute("/sessions/019a-1")).toBe("/sessions/019a-1");
});

test.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/%2Felsewhere.example",
  "javascript:alert(1)",
  null,
])("signing in never leads to a foreign address: %j (L-17)", (asked) => {
  expect(internalRoute(asked)).toBe("/");
});
