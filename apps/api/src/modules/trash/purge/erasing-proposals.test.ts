import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteContact } from "#companies";
import { deleteSession, unbookCompany } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aSession, aStranger, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { anAnsweredProposal, answerLinked, aPlannedClient, aProposal, datesOf, linkedDates } from "#testing/proposals";
import { purgeTrashJob } from "./purge-trash.job.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let anybody: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  anybody = new ApiClient(world, "extranet");
});
beforeEach(async () => {
  world.clock.moveTo(new Date("2026-11-21T09:00:00Z"));
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const purgeAll = async (): Promise<void> => {
  world.clock.moveTo(new Date("2040-11-21T09:00:00Z"));
  await purgeTrashJob(world.house.works, world.house.door).run({});
};
const count = async (table: string, id: string, column = "proposal_id"): Promise<number> =>
  (await askAsOwner(world, `select from ${table} where ${column} = $1`, [id])).length;

test("with its session, all that was proposed of it goes for good, and the link leads nowhere", async () => {
  const client = await aPlannedClient(world, of);
  const { id, token } = await anAnsweredProposal(world, of, client, client.contact.viewer);
  await deleteSession(staff, client.sessionId);
  await purgeAll();
  expect(await count("session", client.sessionId, "id")).toBe(0);
  expect(await count("date_proposal", id, "id")).toBe(0);
  for (const table of [
    "date_option",
    "date_answer",
    "date_proposal_link",
    "date_proposal_file",
    "date_proposal_reminder",
  ])
    expect(await count(table, id), table).toBe(0);
  expect(await linkedDates(anybody, token)).toBeNull();
});

test("of a contact deleted for good, neither what was sent nor what was answered names anybody any more", async () => {
  const { id: companyId } = await aCompany(world, of);
  const recipient = await aStranger(world, of, companyId);
  const copied = await aStranger(world, of, companyId);
  const { id: sessionId } = await aSession(world, of, [companyId]);
  const { id, token } = await aProposal(world, of, {
    sessionId,
    companyId,
    recipientId: recipient.id,
    cc: [{ contactId: copied.id }, { address: "compta@client.example" }],
  });
  await answerLinked(anybody, { token, answer: "ACCEPT" });
  for (const contactId of [recipient.id, copied.id])
    await world.house.works.run(of.admin, (work) => deleteContact(work, { contactId }));
  await purgeAll();
  expect(
    await askAsOwner(
      world,
      `select p.recipient_name, p.recipient_address, p.copies, a.name, a.outcome from date_proposal p join date_answer a on a.proposal_id = p.id where p.id = $1`,
      [id],
    ),
  ).toEqual([
    {
      recipient_name: "",
      recipient_address: "",
      copies: [{ kind: "CC", contactId: null, name: "compta@client.example", address: "compta@client.example" }],
      name: "",
      outcome: "ACCEPTED",
    },
  ]);
  const named =
    "select kind from event where session_id = $1 and kind like 'proposals.%' and (facts::text || actor_name) like '%Claire Vidal%'";
  expect(await askAsOwner(world, named, [sessionId])).toEqual([]);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  expect((await datesOf(staff, sessionId, companyId)).client).toMatchObject({ state: "ACCEPTED", answeredBy: "" });
});

test("a company that was asked about dates has a history: it is not taken out of the session, nor merged over another booking", async () => {
  const companies = [await aCompany(world, of), await aCompany(world, of)];
  const [kept, merged] = companies.map(({ id }) => id);
  const { id: sessionId } = await aSession(world, of, [kept!, merged!]);
  const contact = await aContact(world, of, merged!);
  await aProposal(world, of, { sessionId, companyId: merged!, recipientId: contact.contactId });
  expect(await unbookCompany(staff, { sessionId, companyId: merged! })).toMatchObject({ code: "BOOKING_HAS_HISTORY" });
  const merge = await staff.ask(
    "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { ... on Refusal { code } } }",
    { input: { keptId: kept, mergedId: merged } },
  );
  expect(merge.data.mergeCompanies).toEqual({ code: "MERGE_SAME_SESSION" });

  // Alone in its session, it moves with all that was proposed to it.
  const alone = await aPlannedClient(world, of);
  const { token } = await aProposal(world, of, alone);
  const { errors } = await staff.ask(
    "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { ... on Refusal { code } ... on Company { id } } }",
    { input: { keptId: kept, mergedId: alone.companyId } },
  );
  expect(errors).toBeUndefined();
  expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });
  expect((await datesOf(staff, alone.sessionId, kept!)).client.state).toBe("ACCEPTED");
});
