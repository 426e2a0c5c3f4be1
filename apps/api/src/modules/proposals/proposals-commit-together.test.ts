import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askAsOwner, askAsSuperuser, type Rows } from "#testing/ask-database";
import { aContact, anOrganisation, type TestOrganisation } from "#testing/builders";
import { failEverywhere } from "#testing/failing-steps";
import { notedLinks } from "#testing/noted-links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal, anUpload, sessionNow } from "#testing/proposals";
import { tablesOf, type Untouched } from "#testing/untouched";
import { answerDateProposal } from "./answering/answer-date-proposal.js";
import { expireIn } from "./following/expire-proposals.job.js";
import { sendDateProposal } from "./sending/send-date-proposal.js";

let world: TestHouse;
let of: TestOrganisation;
let kept: Untouched;

beforeAll(async () => {
  world = await openTestHouse({}, { jobsWait: true });
  of = await anOrganisation(world);
  kept = await tablesOf(world, { jobsWait: true });
});
beforeEach(() => world.clock.moveTo(new Date("2026-11-21T09:00:00Z")));
afterAll(async () => {
  await kept?.close();
  await world?.close();
});

/** The transactions that wrote what belongs to a proposal. */
async function writersOf(proposalId: string, fact: string, notified = ""): Promise<Rows> {
  return askAsSuperuser(
    world,
    `select distinct xmin::text as writer from (
      select xmin from booking b where (session_id, company_id) = (select session_id, company_id from date_proposal where id = $1)
      union all select xmin from date_proposal where id = $1
      union all select xmin from event where facts ->> 'proposalId' = $1::text and kind = 'proposals.${fact}'
      union all select n.xmin from notification n where n.date_proposal_id = $1 and n.kind = $2
      union all select j.xmin from pgboss.job j join mail m on j.data ->> 'mailId' = m.id::text where m.state = 'QUEUED' and m.xmin = (select xmin from date_proposal where id = $1)
      union all select m.xmin from mail m where m.xmin = (select xmin from date_proposal where id = $1)) as x`,
    [proposalId, notified],
  );
}

async function countsOf(): Promise<Record<string, number>> {
  const [row] = await askAsSuperuser(
    world,
    `select (select count(*)::int from date_proposal) as proposals, (select count(*)::int from date_option) as options, (select count(*)::int from date_answer) as answers,
      (select count(*)::int from mail) as mails, (select count(*)::int from mail_attachment) as files, (select count(*)::int from pgboss.job where name = 'mails.send') as sendings,
      (select count(*)::int from pgboss.job where name = 'proposals.remind-waiting') as reminders, (select count(*)::int from notification) as notifications,
      (select count(*)::int from event where kind = 'proposals.sent') as sent, (select count(*)::int from event where kind = 'proposals.answered') as answered,
      (select count(*)::int from event where kind = 'proposals.expired') as expired, (select count(*)::int from calendar_invitation) as invitations`,
  );
  return row as Record<string, number>;
}
async function added(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await countsOf();
  await act();
  const after = await countsOf();
  return Object.fromEntries(
    Object.keys(after)
      .map((key) => [key, after[key]! - before[key]!] as const)
      .filter(([, more]) => more !== 0),
  );
}

test("a proposal that fails at any of its steps leaves no proposal, no mail, no job, no notification and no fact; then all of them (L-15)", async () => {
  const client = await aPlannedClient(world, of);
  const colleague = await aContact(world, of, client.companyId);
  const uploadIds = [await anUpload(world, of)];
  const { slotsVersion } = await sessionNow(world, client.sessionId);
  const links = notedLinks(world);
  const wanted = {
    ...client,
    dueOn: "2026-12-01",
    expectedSlotsVersion: slotsVersion,
    uploadIds,
    cc: [{ contactId: colleague.contactId }],
    bcc: [{ name: "Direction", address: "direction@client.example" }],
  };
  let id = "";
  const more = await added(async () => {
    const steps = await failEverywhere(kept, async () => {
      ({ id } = await world.house.works.run(of.admin, (work) => sendDateProposal(work, links, wanted)));
    });
    expect(steps).toBeGreaterThan(40);
  });
  expect(more).toEqual({
    proposals: 1,
    options: 1,
    mails: 3,
    files: 3,
    sendings: 3,
    reminders: 1,
    notifications: 2,
    sent: 1,
  });
  expect(await writersOf(id, "sent", "DATES_PROPOSED")).toHaveLength(1);
});

test("a proposal sent again that fails at any step leaves the first one as it was, its mail too (L-15)", async () => {
  const client = await aPlannedClient(world, of);
  const { id: replacesId } = await aProposal(world, of, client);
  const { slotsVersion } = await sessionNow(world, client.sessionId);
  const links = notedLinks(world);
  await failEverywhere(kept, () =>
    world.house.works.run(of.admin, (work) =>
      sendDateProposal(work, links, { ...client, dueOn: "2026-12-05", expectedSlotsVersion: slotsVersion, replacesId }),
    ),
  );
  const mails = await askAsOwner(world, "select state from mail where session_id = $1 order by created_at, id", [
    client.sessionId,
  ]);
  expect(mails.map(({ state }) => state).toSorted()).toEqual(["CANCELLED", "QUEUED"]);
});

test("an answer that fails at any of its steps leaves no answer, no invitation, no mail, no job and no notification; then all of them (L-15)", async () => {
  const client = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  const links = notedLinks(world);
  const by = { contactId: client.contact.contactId, name: client.contact.viewer.name, channel: "MAIL" } as const;
  const wanted = { answer: "ACCEPT", calendar: true, receipt: true } as const;
  const more = await added(async () => {
    const steps = await failEverywhere(kept, () =>
      world.house.works.run({ kind: "house", organisationId: of.id }, (work) =>
        answerDateProposal(work, links, id, by, wanted),
      ),
    );
    expect(steps).toBeGreaterThan(25);
  });
  expect(more).toEqual({ answers: 1, answered: 1, notifications: 1, mails: 2, sendings: 2, invitations: 1 });
  expect(await writersOf(id, "answered", "DATES_ANSWERED")).toHaveLength(1);
});

test("a due date whose passing fails to be told at any step is told whole the next time, once (L-15)", async () => {
  const other = await anOrganisation(world);
  const client = await aPlannedClient(world, other);
  const { id } = await aProposal(world, other, client);
  world.clock.moveTo(new Date("2026-12-01T23:05:00Z"));
  const more = await added(async () => {
    await failEverywhere(kept, async () => {
      const [failure] = await expireIn(world.house.works, other.id);
      if (failure) throw failure as Error;
    });
    expect(await expireIn(world.house.works, other.id)).toEqual([]);
  });
  expect(more).toEqual({ expired: 1 });
  expect(await writersOf(id, "expired")).toHaveLength(1);
});
