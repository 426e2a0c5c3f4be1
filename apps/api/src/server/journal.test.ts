import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCompany } from "#companies";
import { createProgramme } from "#catalogue";
import { planSession } from "#sessions";
import { aFullOrganisation, type FullOrganisation } from "#testing/a-full-house";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { anOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { verifyJournals } from "./verify-journals.js";
import { verifyChain, verifyStretch } from "#platform/journal/verify-chain";
import { readOnce } from "#platform/reading";

let world: TestHouse;
let of: FullOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  of = await aFullOrganisation(world);
  await askAsSuperuser(
    world,
    "create table kept as select * from event; create table kept_ends as select id, chain_seq, chain_hash from organisation",
  );
});
afterAll(() => world.close());

const verify = (organisationId = of.id) =>
  readOnce(world.house.database.pool, { kind: "house", organisationId }, new Date(), verifyChain);

/** As somebody with every right, past the triggers. */
const tamper = (statement: string) =>
  askAsSuperuser(world, `set session_replication_role = replica; ${statement}; set session_replication_role = origin`);

describe("whoever holds the whole database cannot change the journal unseen (B-12)", () => {
  beforeEach(async () => {
    await tamper(
      "delete from event; insert into event select * from kept; update organisation o set chain_seq = k.chain_seq, chain_hash = k.chain_hash from kept_ends k where k.id = o.id",
    );
  });

  const one = `organisation_id = '%' and seq = 5`;
  test("untouched, it holds", async () => {
    expect((await verify()).brokenAt).toBeNull();
  });

  test.each<[string, string, number | "end"]>([
    ["a fact changed", `update event set facts = facts || '{"title": "another"}' where ${one}`, 5],
    ["a fact added", `update event set facts = facts || '{"more": 1}' where ${one}`, 5],
    ["the name of the author changed", `update event set actor_name = 'Nobody' where ${one}`, 5],
    ["the author changed", `update event set actor_id = gen_random_uuid() where ${one}`, 5],
    ["the kind of the author changed", `update event set actor_kind = 'contact' where ${one}`, 5],
    ["the kind changed", `update event set kind = 'documents.opened' where ${one}`, 5],
    [
      "the instant moved by a second",
      `update event set occurred_at = occurred_at + interval '1 second' where ${one}`,
      5,
    ],
    ["the company changed", `update event set company_id = gen_random_uuid() where ${one}`, 5],
    ["the session changed", `update event set session_id = gen_random_uuid() where ${one}`, 5],
    ["the document changed", `update event set document_id = gen_random_uuid() where ${one}`, 5],
    ["the publication changed", `update event set publication_id = gen_random_uuid() where ${one}`, 5],
    ["the id changed", `update event set id = gen_random_uuid() where ${one}`, 5],
    ["the salt changed", `update event set salt = '\\x00' where ${one}`, 5],
    ["the digest changed with the facts erased", `update event set digest = '\\x00', facts = null where ${one}`, 5],
    ["the seal changed", `update event set hash = '\\x00' where ${one}`, 5],
    ["an event taken out", `delete from event where ${one}`, 6],
    [
      "two events exchanged",
      `update event set seq = case seq when 5 then -6 else -5 end where organisation_id = '%' and seq in (5, 6); update event set seq = -seq where organisation_id = '%' and seq < 0`,
      5,
    ],
    [
      "an event taken out and the others numbered again",
      `delete from event where ${one}; update event set seq = -(seq - 1) where organisation_id = '%' and seq > 5; update event set seq = -seq where seq < 0`,
      5,
    ],
    ["the tail cut", `delete from event where organisation_id = '%' and seq > 5`, 6],
    ["everything deleted", `delete from event where organisation_id = '%'`, 1],
    [
      "an event of our own added at the end",
      `insert into event select organisation_id, seq + 1, gen_random_uuid(), kind, occurred_at, actor_kind, actor_id, actor_name, session_id, company_id, document_id, publication_id, facts, salt, digest, hash from event e where organisation_id = '%' and seq = (select max(seq) from event where organisation_id = '%')`,
      "end",
    ],
  ])("%s", async (_what, statement, brokenAt) => {
    const [{ last }] = (await askAsOwner(world, "select max(seq) as last from event where organisation_id = $1", [
      of.id,
    ])) as [{ last: string }];
    await tamper(statement.replaceAll("%", of.id));
    expect((await verify()).brokenAt).toBe(brokenAt === "end" ? Number(last) + 1 : brokenAt);
  });

  test("an event put into another organisation's chain", async () => {
    const other = await anOrganisation(world);
    await tamper(
      `update event set organisation_id = '${other.id}', seq = 99 where organisation_id = '${of.id}' and seq = 5`,
    );
    expect((await verify()).brokenAt).toBe(6);
    expect((await verify(other.id)).brokenAt).toBe(99);
  });

  test.each([
    ["facts erased by hand, without the act that says so", "facts = null, salt = '', actor_name = ''", "ERASED_UNTOLD"],
    ["facts erased, and their author replaced", "facts = null, salt = '', actor_name = 'Nobody'", "FACTS_CHANGED"],
    ["facts erased, and their salt kept", "facts = null, actor_name = ''", "FACTS_CHANGED"],
  ])("%s", async (_what, change, fault) => {
    await tamper(`update event set ${change} where organisation_id = '${of.id}' and seq = 5`);
    expect(await verify()).toMatchObject({ brokenAt: 5, fault });
  });

  test("followed in stretches, what holds and what does not are found alike", async () => {
    const stretch = (after: number) =>
      readOnce(world.house.database.pool, { kind: "house", organisationId: of.id }, new Date(), (reading) =>
        verifyStretch(reading, after, 1),
      );
    const whole = await stretch(4);
    expect(whole).toMatchObject({ brokenAt: null, checked: whole.total });
    expect(await stretch(whole.total)).toMatchObject({ brokenAt: null, checked: whole.total });
    expect(await stretch(whole.total + 1)).toMatchObject({ fault: "NUMBER_MISSING" });
    await tamper(`update event set hash = '\\x00' where organisation_id = '${of.id}' and seq = 5`);
    expect(await stretch(5)).toMatchObject({ brokenAt: 6, fault: "SEAL_BROKEN" });
  });
});

test("the journal refuses to be changed even by the owner of its table (B-12)", async () => {
  for (const statement of ["update event set kind = kind", "delete from event", "truncate event cascade"])
    await expect(askAsOwner(world, statement)).rejects.toThrow("append-only");
});

test("fifty acts at the same moment number their events without a gap, in one unbroken chain (B-12)", async () => {
  const busy = await anOrganisation(world);
  const run = world.house.works.run.bind(world.house.works);
  const [{ chain_seq: start }] = (await askAsOwner(world, "select chain_seq from organisation where id = $1", [
    busy.id,
  ])) as [{ chain_seq: string }];
  // Each of these also points at the organisation's row, which the end of the journal holds.
  const acts = Array.from({ length: 50 }, (_, index) => {
    if (index % 3 === 0)
      return run(busy.admin, (work) => createCompany(work, { centreId: busy.centreId, name: `Client ${index}` }));
    if (index % 3 === 1)
      return run(busy.admin, (work) => createProgramme(work, { title: `Programme ${index}`, hours: 7 }));
    return run(busy.admin, (work) =>
      planSession(work, {
        centreId: busy.centreId,
        reference: `SES-${index}`,
        title: "x",
        kind: "INTRA",
        modality: "REMOTE",
        slots: [],
      }),
    );
  });
  const failed = (await Promise.allSettled<unknown>(acts))
    .filter((each) => each.status === "rejected")
    .map((each) => String(each.reason));
  expect(failed).toEqual([]);
  const rows = await askAsOwner(world, "select seq from event where organisation_id = $1 order by seq", [busy.id]);
  expect(rows.map((row) => Number(row.seq))).toEqual(
    Array.from({ length: Number(start) + 50 }, (_, index) => index + 1),
  );
  expect(await verify(busy.id)).toMatchObject({
    checked: Number(start) + 50,
    total: Number(start) + 50,
    brokenAt: null,
  });
});

test("the command that verifies the journals says which holds and which is broken, and takes one by its name (B-12)", async () => {
  const whole = await anOrganisation(world, "Organisme intact");
  const cut = await anOrganisation(world, "Organisme coupé");
  await tamper(`delete from event where organisation_id = '${cut.id}'`);
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  expect(await verifyJournals(world.database.appUrl, say)).toBe(1);
  const [{ last }] = (await askAsOwner(world, "select max(seq) as last from event where organisation_id = $1", [
    whole.id,
  ])) as [{ last: string }];
  expect(said).toContainEqual(
    expect.stringMatching(
      new RegExp(`^Organisme intact : chaîne vérifiée, ${last} événements?\\. Sceau final [0-9a-f]{64}\\.$`),
    ),
  );
  expect(said).toContain(
    "Organisme coupé : chaîne rompue à l’événement 1 : le journal a été coupé avant sa fin enregistrée.",
  );

  expect(await verifyJournals(world.database.appUrl, say, "organisme INTACT")).toBe(0);
  expect(await verifyJournals(world.database.appUrl, say, cut.id)).toBe(1);
  expect(await verifyJournals(world.database.appUrl, say, "Personne")).toBe(2);
  expect(said).toContain("Aucun organisme ne s’appelle « Personne ».");
});
