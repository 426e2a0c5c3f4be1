import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages, placeOf } from "./pages.mjs";

test.each(Object.keys(pages))("%s says what the table of what a client sees says (L-03, R-018)", (page) => {
  expect(readFileSync(placeOf(page), "utf8")).toBe(pages[page]);
});

test("what is the same whatever the documents is said once", () => {
  const archived = pages["docs/help/fr/ce-que-voit-le-client.md"]
    .split("## ")
    .find((part) => part.startsWith("La session est archivée"));
  expect(archived.match(/^- /gm)).toHaveLength(2);
});
