import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { filesBelow } from "../architecture/sources.mjs";

const isTestFile = /\.(test|spec)\.(ts|tsx|mjs)$/;
const testFunctions = new Set(["test", "it", "describe"]);
const idsIn = (text) => [...new Set(text.match(/\b[RLB]-\d{2,3}\b/g))];

/** `- R-001: …` lines under `## …` headings. */
export function readStatements(text) {
  let section = "";
  return text.split("\n").flatMap((line) => {
    section = line.match(/^## (.+)/)?.[1] ?? section;
    const [, id, statement] = line.match(/^- ([RLB]-\d+): (.+)/) ?? [];
    return id ? [{ id, statement, section }] : [];
  });
}

/** The titles of all tests that name a requirement. */
export function readTitles(root) {
  return ["apps", "packages", "e2e", "tooling"]
    .flatMap((folder) => filesBelow(root, folder))
    .filter((file) => isTestFile.test(file))
    .flatMap((file) => titlesOf(file, readFileSync(path.join(root, file), "utf8")));
}

export function titlesOf(file, text) {
  const { program } = parseSync(file, text);
  const titles = [];
  new Visitor({
    CallExpression(node) {
      const title = isTest(node.callee) ? titleOf(node.arguments[0]) : undefined;
      if (title && idsIn(title).length) titles.push({ file, title, ids: idsIn(title) });
    },
  }).visit(program);
  return titles;
}

/** `test`, `test.runIf(…)`, `test.each(…)`, `test.describe`, `it.skip`, … */
function isTest(callee) {
  if (callee.type === "Identifier") return testFunctions.has(callee.name);
  if (callee.type === "MemberExpression") return isTest(callee.object);
  return callee.type === "CallExpression" && isTest(callee.callee);
}

/** What varies in a title is shown as an ellipsis. */
function titleOf(argument) {
  if (argument?.type === "Literal" && typeof argument.value === "string") return argument.value;
  if (argument?.type === "TemplateLiteral") return argument.quasis.map(({ value }) => value.cooked).join("…");
  return undefined;
}
