import { root } from "../bootstrap/place.mjs";
import { readSources } from "./sources.mjs";
import { noticesOf, violationsOf } from "./violations.mjs";

const sources = readSources(root);
const violations = violationsOf(sources);
for (const notice of noticesOf(sources)) console.log(`notice: ${notice}`);
for (const violation of violations) console.error(violation);
console.log(`${sources.length} files read, ${violations.length} violations`);
process.exitCode = violations.length ? 1 : 0;
