import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyFile } from "#platform/journal/verify-file";
import { newId } from "#platform/ids";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let caradec: { id: string };
let session: { id: string };
/** The whole journal as an administrator takes it out, line by line. */
let lines: string[];

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world, "Organisme exporté");
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  caradec = await aCompany(world, of, `=HYPERLINK("http://evil.example")`);
  session = await aVisibleSession(world, of, [caradec.id], "Habilitation électrique");
  await world.house.works.run(of.admin, (work) =>
    work.record({
      id: newId(),
      kind: "enrolments.added",
      sessionId: session.id,
      companyId: caradec.id,
      facts: { count: 2, names: "Léa Morel, Zoé N’Diaye" },
      subjects: [],
    }),
  );
  lines = (await body("/console/exports/journal/jsonl")).trimEnd().split("\n");
});
afterAll(() => world.close());

async function body(address: string, by = helene): Promise<string> {
  const response = await by.file(address);
  if (response.status !== 200) throw new Error(String(response.status));
  return Buffer.from(await response.arrayBuffer()).toString("utf8");
}

const prove = (those: readonly string[]) =>
  verifyFile(
    (async function* () {
      yield* those;
    })(),
  );

/** One line, changed. */
const changed = (index: number, change: (line: Record<string, unknown>) => object): string[] =>
  lines.with(index, JSON.stringify(change(JSON.parse(lines[index]!) as Record<string, unknown>)));

test("an exported journal is proved alone, by whoever holds the file (B-12)", async () => {
  expect(await prove(lines)).toMatchObject({ head: { complete: true }, events: lines.length - 1, broken: null });
});

test.each<[string, (those: string[]) => string[], number | "end", string]>([
  ["facts changed", () => changed(4, (line) => ({ ...line, facts: { title: "another" } })), 4, "FACTS_CHANGED"],
  ["an author renamed", () => changed(4, (line) => ({ ...line, actorName: "Nobody" })), 4, "FACTS_CHANGED"],
  [
    "facts left out",
    () => changed(4, (line) => ({ ...line, facts: null, salt: "", actorName: "" })),
    4,
    "ERASED_UNTOLD",
  ],
  [
    "an instant moved",
    () => changed(4, (line) => ({ ...line, occurredAt: "2026-11-21T10:00:00.000Z" })),
    4,
    "SEAL_BROKEN",
  ],
  ["a kind changed", () => changed(4, (line) => ({ ...line, kind: "documents.opened" })), 4, "SEAL_BROKEN"],
  ["a row removed", (those) => those.toSpliced(4, 1), 5, "NUMBER_MISSING"],
  ["two rows exchanged", (those) => those.with(4, those[5]!).with(5, those[4]!), 5, "NUMBER_MISSING"],
  ["the end cut", (those) => those.slice(0, -1), "end", "END_CUT"],
  ["a row repeated at the end", (those) => [...those, those.at(-1)!], "end", "NUMBER_MISSING"],
])("%s is told", async (_what, tamper, brokenAt, fault) => {
  const report = await prove(tamper([...lines]));
  expect(report).toMatchObject({ broken: { brokenAt: brokenAt === "end" ? lines.length - 1 : brokenAt, fault } });
});

test("what is no export says at which line", async () => {
  expect(await prove(["Nom;Prénom", "Morel;Léa"])).toEqual({ unreadableLine: 1 });
  expect(await prove([])).toEqual({ unreadableLine: 1 });
  expect(await prove(lines.with(3, lines[3]!.slice(0, 40)))).toEqual({ unreadableLine: 4 });
  expect(await prove(lines.with(3, "null"))).toEqual({ unreadableLine: 4 });
});

test("a part of the journal proves what it holds, and that nothing was taken out of the part", async () => {
  const part = (await body(`/console/exports/sessions/${session.id}/jsonl`)).trimEnd().split("\n");
  expect(await prove(part)).toMatchObject({ head: { complete: false }, events: part.length - 1, broken: null });
  expect(await prove(part.toSpliced(2, 1))).toMatchObject({ broken: { fault: "END_CUT" } });
  const [head, ...rows] = part;
  expect(await prove([head!, ...rows.toReversed()])).toMatchObject({ broken: { fault: "NUMBER_MISSING" } });
  const forged = JSON.parse(part[1]!) as Record<string, unknown>;
  expect(await prove(part.with(1, JSON.stringify({ ...forged, facts: {} })))).toMatchObject({
    broken: { fault: "FACTS_CHANGED" },
  });
  const filtered = (await body("/console/exports/journal/jsonl?family=LEARNERS")).trimEnd().split("\n");
  expect(JSON.parse(filtered[0]!)).toMatchObject({ complete: false, events: 1 });
  expect(filtered).toHaveLength(2);
});

test("a history leaves as a table that Excel opens and no formula runs from, in sentences", async () => {
  const response = await helene.file(`/console/exports/sessions/${session.id}/csv`);
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="historique-session-2026-11-21.csv"');
  const table = await body(`/console/exports/sessions/${session.id}/csv`);
  const rows = table.split("\r\n");
  expect(rows[0]).toBe("\ufeffNuméro;Date;Heure;Auteur;Côté;Sorte;Événement;Entreprise;Session;Fait du journal");
  const enrolled = rows.find((row) => row.includes("enrolments.added"))!;
  expect(enrolled).toContain(";21/11/2026;10:00:00;Hélène Guérin;Organisme;Apprenants;");
  expect(enrolled).toContain("a inscrit 2 apprenants de");
  expect(enrolled).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  const [narrowed] = (await body(`/console/exports/sessions/${session.id}/csv?family=LEARNERS`)).match(/\r\n/g) ?? [];
  expect(narrowed).toBeDefined();
  for (const odd of ["?family=x", "?by=x", "?from=2026-02-31"])
    expect((await helene.file(`/console/exports/journal/csv${odd}`)).status, odd).toBe(404);
  expect((await helene.file("/console/exports/journal/pdf")).status).toBe(404);
});

test("what proves the journal leaves with administrators alone, what is read on screen with its reader (SPEC 1.1)", async () => {
  const statusFor = async (by: ApiClient, address: string) => (await by.file(`/console/exports/${address}`)).status;
  const addresses = [
    `sessions/${session.id}/csv`,
    `companies/${caradec.id}/csv`,
    `sessions/${session.id}/jsonl`,
    `companies/${caradec.id}/jsonl`,
    "journal/csv",
    "journal/jsonl",
  ];
  for (const role of ["COORDINATOR", "ACCOUNTANT", "READER"] as const) {
    const someone = await ApiClient.signedIn(world, "console", (await aMember(world, of, role)).email);
    const statuses = [];
    for (const address of addresses) statuses.push(await statusFor(someone, address));
    expect(statuses, role).toEqual([200, 200, 404, 404, 404, 404]);
  }
  const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  expect(await statusFor(elsewhere, `sessions/${session.id}/csv`)).toBe(404);
});

test("a history that leaves leaves a line in it, without what was searched for", async () => {
  await body(`/console/exports/companies/${caradec.id}/csv?search=morel&family=LEARNERS`);
  const rows = await askAsOwner(
    world,
    "select kind, company_id, facts from event where kind like 'journal.%' and company_id = $1 order by seq desc limit 1",
    [caradec.id],
  );
  expect(rows).toEqual([
    { kind: "journal.historyExported", company_id: caradec.id, facts: { format: "csv", filters: "families,search" } },
  ]);
});
