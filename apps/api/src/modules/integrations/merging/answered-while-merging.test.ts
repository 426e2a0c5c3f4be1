import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { holdSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { aCompany, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { answer, answerLinked, aPlannedClient, aProposal } from "#testing/proposals";
import { mergeCompanies } from "./merge-companies.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };

// No mail leaves: a company is not merged while one is leaving about it.
beforeAll(async () => {
  world = await openTestHouse({}, { jobsWait: true });
  of = await anOrganisation(world);
});
afterAll(() => world.close());

async function aWaitingClient() {
  const { contact, ...client } = await aPlannedClient(world, of);
  const proposal = await aProposal(world, of, client);
  const { id: keptId } = await aCompany(world, of);
  const paul = await ApiClient.signedIn(world, "extranet", contact.email);
  return { ...client, ...proposal, keptId, paul };
}
type Waiting = Awaited<ReturnType<typeof aWaitingClient>>;

/** A merge that has moved everything, and whose transaction is open until it is told to end. */
async function aMergeUnderWay({ keptId, companyId, sessionId }: Waiting) {
  let end = () => undefined as void;
  const told = new Promise<void>((resolve) => (end = resolve));
  let begun = () => undefined as void;
  const ready = new Promise<void>((resolve) => (begun = resolve));
  const done = world.house.works.run(of.admin, async (work) => {
    await holdSession(work, sessionId);
    await mergeCompanies(work, { keptId, mergedId: companyId });
    begun();
    await told;
  });
  await Promise.race([ready, done]);
  return async () => {
    end();
    await done;
  };
}

const waitingForLocks = async () => {
  const [row] = await askAsSuperuser(
    world,
    "select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return row!.count;
};

/** What was kept of the answer, and for which company the journal and the calendar have it. */
async function kept({ id, sessionId }: Waiting) {
  const ask = (statement: string) => askAsOwner(world, statement, [sessionId]);
  const [booking] = await ask("select company_id, dates_state from booking where session_id = $1");
  const answers = await askAsOwner(world, "select outcome from date_answer where proposal_id = $1", [id]);
  const told = await ask("select company_id from event where session_id = $1 and facts ->> 'trigger' = 'ACCEPT'");
  const entries = await ask("select distinct company_id from calendar_invitation where session_id = $1");
  return { booking, answers, told, entries };
}
const acceptedFor = (companyId: string) => ({
  booking: { company_id: companyId, dates_state: "ACCEPTED" },
  answers: [{ outcome: "ACCEPTED" }],
  told: [{ company_id: companyId }],
  entries: [{ company_id: companyId }],
});

const ways = {
  "by the link of the mail": ({ token }: Waiting) =>
    answerLinked(new ApiClient(world, "extranet"), { token, answer: "ACCEPT", calendar: true }),
  "signed in": ({ id, paul }: Waiting) => answer(paul, { proposalId: id, answer: "ACCEPT", calendar: true }),
};

test.each(Object.entries(ways))(
  "dates answered %s at the very moment their company is merged are answered by the company that stays (L-16)",
  async (_, say) => {
    const client = await aWaitingClient();
    const end = await aMergeUnderWay(client);
    const said = say(client);
    await expect.poll(waitingForLocks, { timeout: 20_000 }).toBe(1);
    await end();
    expect((await said).__typename).toMatch(/^(LinkedPage|ExtranetDateProposal)$/);
    expect(await kept(client)).toEqual(acceptedFor(client.keptId));
  },
);

test("dates answered signed in, just before their company is merged, are shown as answered to whoever now belongs to the other", async () => {
  const client = await aWaitingClient();
  const { works } = world.house;
  const run = works.run.bind(works);
  const acting = vi.spyOn(works, "run").mockImplementationOnce(async (viewer, act) => {
    const done = await run(viewer, act);
    await run(of.admin, (work) => mergeCompanies(work, { keptId: client.keptId, mergedId: client.companyId }));
    return done;
  });
  expect(await ways["signed in"](client)).toMatchObject({ __typename: "ExtranetDateProposal", id: client.id });
  acting.mockRestore();
});
