import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { kindOfEvent } from "@passerelle/schema/vocabulary";
import { expect, test } from "vitest";
import { queues } from "../modules.js";

const modules = path.resolve(import.meta.dirname, "../modules");

test("whatever the modules record is told by a sentence of the journal (B-12)", async () => {
  const files = (await readdir(modules, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const sources = await Promise.all(files.map((file) => readFile(path.join(modules, file), "utf8")));
  const names = (await readdir(modules)).join("|");
  const recorded = new Set(
    sources.flatMap((source) => source.match(new RegExp(`(?<=")(?:${names})\\.[a-z][a-zA-Z]+(?=")`, "g")) ?? []),
  );
  expect(recorded.size).toBeGreaterThan(90);
  expect([...recorded].filter((event) => !queues.includes(event) && !kindOfEvent.has(event))).toEqual([]);
});
