import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "./server/build-schema.js";

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../packages/schema/schema.graphql");
const text = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

if (process.argv.includes("--check")) {
  if ((await readFile(file, "utf8")) !== text) {
    console.error(
      "schema.graphql is not what the resolvers say. Run: node apps/api/dist/emit-schema.js, then read its diff.",
    );
    process.exit(1);
  }
} else {
  await writeFile(file, text);
}
