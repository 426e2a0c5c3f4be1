import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import { askAsOwner } from "./ask-database.js";
import { waitFor } from "./follow.js";
import type { TestHouse } from "./open-test-house.js";

/** Names of the files that a house keeps, or of those on their way in. */
export async function filesUnder({ house }: TestHouse, folder: "kept" | "incoming"): Promise<string[]> {
  const directory = path.join(house.settings.filesDirectory, folder);
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Whatever was refused left no row and no byte behind. */
export async function leavesNothing(world: TestHouse, act: () => Promise<unknown>): Promise<void> {
  const uploads = async () => Number((await askAsOwner(world, "select count(*) from upload"))[0]!.count);
  const kept = async () => (await filesUnder(world, "kept")).length;
  const before = [await uploads(), await kept()];
  await act();
  await waitFor(async () => (await filesUnder(world, "incoming")).length === 0);
  expect([await uploads(), await kept()]).toEqual(before);
}
