import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, anOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { verifyExport } from "./verify-journals.js";

let world: TestHouse;
let lines: string[];

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world, "Organisme exporté");
  for (let index = 0; index < 3; index += 1) await aCompany(world, of);
  const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  const response = await helene.file("/console/exports/journal/jsonl");
  lines = Buffer.from(await response.arrayBuffer())
    .toString("utf8")
    .trimEnd()
    .split("\n");
});
afterAll(() => world.close());

test("the command proves a file by a sentence and by its exit code, without a database (B-12)", async () => {
  const directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-journal-"));
  try {
    const file = path.join(directory, "journal.jsonl");
    const said: string[] = [];
    const verify = async (those: string[]) => {
      await writeFile(file, `${those.join("\n")}\n`);
      return verifyExport(file, (line) => said.push(line));
    };
    expect(await verify(lines)).toBe(0);
    expect(said.pop()).toContain(`Organisme exporté : chaîne vérifiée, ${lines.length - 1} événements. Sceau final `);
    expect(await verify(lines.with(4, lines[4]!.replace(/"facts":{[^}]*}/, `"facts":{}`)))).toBe(1);
    expect(said.pop()).toBe(
      "Organisme exporté : chaîne rompue à l’événement 4 : les faits ou le nom de l’auteur ont été modifiés.",
    );
    expect(await verify(["rien"])).toBe(2);
    expect(await verifyExport(path.join(directory, "absent.jsonl"), (line) => said.push(line))).toBe(2);
    expect(said.pop()).toContain("ne peut pas être lu");
  } finally {
    await rm(directory, { recursive: true });
  }
});
