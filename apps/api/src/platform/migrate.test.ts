import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const directory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../migrations");

test("each migration has a number of its own, and they are applied in that order", async () => {
  const names = (await readdir(directory)).toSorted();
  const numbers = names.map((name) => /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
  expect(numbers).not.toContain(undefined);
  expect(numbers).toEqual([...new Set(numbers)]);
});
