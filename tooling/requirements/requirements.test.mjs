import { expect, test } from "vitest";
import { pageOf, unknownIds } from "./page.mjs";
import { readStatements, titlesOf } from "./read.mjs";

const statements = readStatements("# Page\n\n## Boats\n\n- R-001: A boat floats.\n- L-02: A leak is | seen.\n");
// Written in pieces, so that this file is not itself taken for the proof of a requirement.
const id = (letter, number) => `${letter}-${number}`;

test("a title in any form of a test is found, and prose or comments are not", () => {
  const text = `
    // test("commented out (${id("R", "001")})")
    test("plain (${id("R", "001")})", () => {});
    test.runIf(true)("conditional (${id("R", "001")}, ${id("L", "02")})", () => {});
    describe("group (${id("L", "02")})", () => { it.each([1])(\`row \${1} (${id("R", "001")})\`, () => {}); });
    expect("${id("R", "001")}").toBe("${id("R", "001")}");`;
  expect(titlesOf("boats.test.ts", text).map(({ title, ids }) => [title.split(" (")[0], ids])).toEqual([
    ["plain", ["R-001"]],
    ["conditional", ["R-001", "L-02"]],
    ["group", ["L-02"]],
    ["row …", ["R-001"]],
  ]);
});

test("the page shows what is proved by which test, and what is not yet", () => {
  const titles = titlesOf("boats.test.ts", `test("it floats (${id("R", "001")})", () => {})`);
  const page = pageOf(statements, titles);
  expect(page).toContain("1 of 2 requirements");
  expect(page).toContain("| R-001 | A boat floats. | `boats.test.ts`: it floats |");
  expect(page).toContain("## Not covered yet\n\n- L-02: A leak is | seen.");
});

test("an id that no statement has is told", () => {
  const titles = titlesOf("boats.test.ts", `test("it flies (${id("R", "999")})", () => {})`);
  expect(unknownIds(statements, titles)).toEqual([{ id: "R-999", file: "boats.test.ts", title: "it flies (R-999)" }]);
});
