// Writes docs/requirements.md from the statements and from the titles of the tests; `--check` only says if it is stale.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bootstrap/place.mjs";
import { readStatements, readTitles } from "./requirements/read.mjs";
import { pageOf, unknownIds } from "./requirements/page.mjs";

const target = path.join(root, "docs/requirements.md");
const statements = readStatements(readFileSync(path.join(root, "docs/requirements.source.md"), "utf8"));
const titles = readTitles(root);
const page = pageOf(statements, titles);

const unknown = unknownIds(statements, titles);
for (const { id, file, title } of unknown) console.error(`${file}: ${id} is no requirement of ours («${title}»)`);

if (!process.argv.includes("--check")) writeFileSync(target, page);
else if (readFileSync(target, "utf8") !== page) {
  console.error("docs/requirements.md is stale: run `node tooling/requirements.mjs`");
  process.exitCode = 1;
}
if (unknown.length) process.exitCode = 1;
