// Writes what a client sees, for people, from the table that the tests hold to; `--check` only says if it is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pages, placeOf } from "./client-sight/pages.mjs";

for (const [page, text] of Object.entries(pages)) {
  if (!process.argv.includes("--check")) writeFileSync(placeOf(page), text);
  else if (!existsSync(placeOf(page)) || readFileSync(placeOf(page), "utf8") !== text) {
    console.error(`${page} is stale: run \`node tooling/client-sight.mjs\``);
    process.exitCode = 1;
  }
}
