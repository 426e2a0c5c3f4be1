import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteContact } from "#companies";
import { aLeavingMail } from "#testing/a-leaving-mail";
import { aMail } from "#testing/a-mail";
import { deleteSession } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, aStranger, type TestOrganisation } from "#testing/builders";
import { LyingServer } from "#testing/lying-server";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { purgeTrashJob } from "./purge-trash.job.js";

let server: LyingServer;
let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let companyId: string;

// Nothing leaves but by the hand of the test.
beforeAll(async () => {
  server = await LyingServer.open("never ends");
  world = await openTestHouse({ smtpUrl: server.url }, { jobsWait: true });
  of = await anOrganisation(world);
  companyId = (await aCompany(world, of)).id;
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(async () => {
  await server?.close();
  await world?.close();
});

const purgeByHand = async (input: object): Promise<unknown> => {
  const { data, errors } = await helene.ask(
    "mutation ($input: PurgeTrashItemInput!) { purgeTrashItem(input: $input) { ... on Refusal { code } ... on PurgedTrashItem { id } } }",
    { input },
  );
  return errors ?? data.purgeTrashItem;
};
const isThere = async (table: string, id: string): Promise<boolean> =>
  (await askAsOwner(world, `select from ${table} where id = $1`, [id])).length === 1;

/** A mail about somebody or something, in its dialogue; `over` ends it. */
async function leaving(about: NonNullable<Parameters<typeof aMail>[2]>["about"], writtenOn = "2026-11-21") {
  const { id: mailId } = await aMail(world, of, { about });
  await askAsOwner(world, "update mail set created_at = $2 where id = $1", [mailId, writtenOn]);
  return { mailId, over: await aLeavingMail(world, server, { organisationId: of.id, mailId }) };
}

test("a session is deleted for good while a mail about it is leaving: the refusal says so, and a little later it goes", async () => {
  const { id, title } = await aSession(world, of, [companyId]);
  await deleteSession(helene, id);
  const { mailId, over } = await leaving({ sessionId: id });
  expect(await purgeByHand({ kind: "SESSION", id, confirmation: title })).toEqual({ code: "MAIL_LEAVING" });
  await over();
  expect(await purgeByHand({ kind: "SESSION", id, confirmation: title })).toEqual({ id });
  expect(await askAsOwner(world, "select state, session_id from mail where id = $1", [mailId])).toEqual([
    { state: "QUEUED", session_id: null },
  ]);
});

test("two companies are made one while a mail of theirs is leaving: the refusal says so", async () => {
  const merged = await aCompany(world, of);
  const { over } = await leaving({ companyId: merged.id });
  const merge = async (): Promise<unknown> => {
    const { data } = await helene.ask(
      "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { ... on Refusal { code } ... on Company { id } } }",
      { input: { keptId: companyId, mergedId: merged.id } },
    );
    return data.mergeCompanies;
  };
  expect(await merge()).toEqual({ code: "MAIL_LEAVING" });
  await over();
  expect(await merge()).toEqual({ id: companyId });
});

test("a mail that is gone in a moment is waited for, as most are", async () => {
  const { id, title } = await aSession(world, of, [companyId]);
  await deleteSession(helene, id);
  const { mailId, over } = await leaving({ sessionId: id });
  const purged = purgeByHand({ kind: "SESSION", id, confirmation: title });
  await over();
  expect(await purged).toEqual({ id });
  expect(await isThere("mail", mailId)).toBe(true);
});

test("the purge of the night leaves alone whom a mail is leaving for, takes the others, and takes it the next time", async () => {
  const [kept, gone] = [await aStranger(world, of, companyId), await aStranger(world, of, companyId)];
  const { over } = await leaving({ companyId, contactId: kept.id }, "2010-01-01");
  for (const { id } of [kept, gone])
    await world.house.works.run(of.admin, (work) => deleteContact(work, { contactId: id }));
  world.clock.moveTo(new Date("2028-11-21T09:00:00Z"));
  const purge = () => purgeTrashJob(world.house.works, world.house.door).run({});
  await expect(purge()).rejects.toThrow("1 things in the trash resist");
  expect([await isThere("contact", kept.id), await isThere("contact", gone.id)]).toEqual([true, false]);
  await over();
  await purge();
  expect(await isThere("contact", kept.id)).toBe(false);
});
