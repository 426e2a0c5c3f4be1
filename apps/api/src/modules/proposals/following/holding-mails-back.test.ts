import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteSession, setBookingStatus } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { notedLinks } from "#testing/noted-links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal, passNight, remind } from "#testing/proposals";
import { remindOfProposal } from "../sending/remind-date-proposal.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

// The mail server is away all the time.
beforeAll(async () => {
  world = await openTestHouse({ smtpUrl: "smtp://127.0.0.1:1" }, { jobsWait: true });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
beforeEach(() => world.clock.moveTo(new Date("2026-11-21T09:00:00Z")));
afterAll(() => world.close());

async function aReminded() {
  const client = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  await remind(staff, id);
  const { contactId } = client.contact;
  expect(await mailsTo(contactId)).toEqual(["DATE_PROPOSAL QUEUED", "DATE_PROPOSAL_REMINDER QUEUED"]);
  return { ...client, contactId };
}
const mailsTo = async (contactId: string) =>
  (
    await askAsOwner(
      world,
      "select template || ' ' || state as mail from mail where contact_id = $1 order by template",
      [contactId],
    )
  ).map(({ mail }) => mail);

test("past its due date, what was written about a proposal and still waits does not leave any more (L-07)", async () => {
  const { contactId } = await aReminded();
  world.clock.moveTo(new Date("2026-12-02T09:00:00Z"));
  await passNight(world);
  expect(await mailsTo(contactId)).toEqual(["DATE_PROPOSAL CANCELLED", "DATE_PROPOSAL_REMINDER CANCELLED"]);
});

test("while the client is cancelled, or the session in the trash, its reminders do not leave; the proposal itself may be answered again later (L-07)", async () => {
  const { sessionId, companyId, contactId } = await aReminded();
  await setBookingStatus(staff, { sessionId, companyId, status: "CANCELLED" });
  expect(await mailsTo(contactId)).toEqual(["DATE_PROPOSAL QUEUED", "DATE_PROPOSAL_REMINDER CANCELLED"]);
  const other = await aReminded();
  await deleteSession(staff, other.sessionId);
  expect(await mailsTo(other.contactId)).toEqual(["DATE_PROPOSAL QUEUED", "DATE_PROPOSAL_REMINDER CANCELLED"]);
});

test("whoever asked for no more reminders was reminded of nothing, and the staff read so", async () => {
  const client = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  await askAsOwner(world, "insert into mail_refusal values ($1, $2, 'DATE_PROPOSAL_REMINDER', now())", [
    of.id,
    client.contact.email,
  ]);
  const house = { kind: "house", organisationId: of.id } as const;
  await world.house.works.run(house, (work) => remindOfProposal(work, notedLinks(world), id, "J-3"));
  const { data } = await staff.ask("query ($id: ID!) { dateProposal(id: $id) { reminderCount remindedAt } }", { id });
  expect(data.dateProposal).toEqual({ reminderCount: 0, remindedAt: null });
});
