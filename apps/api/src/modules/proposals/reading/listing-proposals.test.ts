import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCentre } from "#organisations";
import { holdSession } from "#sessions";
import { setBookingStatus } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  answerLinked,
  aPlannedClient,
  aProposal,
  datesOf,
  linkedDates,
  twoOptions,
  withdraw,
} from "#testing/proposals";
import { expireProposalsJob } from "../following/expire-proposals.job.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let anybody: ApiClient;
const today = new Date("2026-11-21T09:00:00Z");
const afterDueDate = new Date("2026-12-02T09:00:00Z");

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  anybody = new ApiClient(world, "extranet");
});
beforeEach(() => world.clock.moveTo(today));
afterAll(() => world.close());

interface Page {
  edges: { node: { id: string; state: string; dueOn: string } }[];
  totalCount: number;
  stateCounts: { state: string; count: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const list = async (by: ApiClient, variables: object = {}): Promise<Page & { statements: number }> => {
  const { data, errors, statements } = await by.ask(
    `query ($filter: DateProposalFilter, $sort: DateProposalSort, $first: Int, $after: String) { dateProposals(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount stateCounts { state count } pageInfo { hasNextPage endCursor } edges { node { id state dueOn reminderCount session { title } company { name } sentBy { name } recipient { id }
        files { fileName } options { slots { date } } answer { outcome comment name } viewerCan { remind withdraw confirmOption } } } } }`,
    variables,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...(data.dateProposals as Page), statements };
};
const figures = async () =>
  (await staff.ask("{ dateProposalFigures { pendingCount optionChosenCount expiredCount } }")).data.dateProposalFigures;

test("what was proposed is listed by due date, in the state of today, with the counts of all states", async () => {
  const clients = [];
  for (let n = 0; n < 6; n += 1) clients.push(await aPlannedClient(world, of));
  const [waiting, accepted, declined, chosen, late, taken] = clients;
  const dueOn = (day: string) => `2026-12-${day}`;
  const proposals = {
    waiting: await aProposal(world, of, { ...waiting!, dueOn: dueOn("20") }),
    accepted: await aProposal(world, of, { ...accepted!, dueOn: dueOn("19") }),
    declined: await aProposal(world, of, { ...declined!, dueOn: dueOn("18") }),
    chosen: await aProposal(world, of, { ...chosen!, dueOn: dueOn("17"), options: twoOptions }),
    late: await aProposal(world, of, { ...late!, dueOn: dueOn("01") }),
    taken: await aProposal(world, of, { ...taken!, dueOn: dueOn("15") }),
  };
  await answerLinked(anybody, { token: proposals.accepted.token, answer: "ACCEPT" });
  await answerLinked(anybody, { token: proposals.declined.token, answer: "DECLINE" });
  const [option] = (await linkedDates(anybody, proposals.chosen.token))!.dateProposal!.options;
  await answerLinked(anybody, { token: proposals.chosen.token, answer: "CHOOSE", optionId: option!.id });
  await withdraw(staff, proposals.taken.id);

  expect(await figures()).toEqual({ pendingCount: 2, optionChosenCount: 1, expiredCount: 0 });
  world.clock.moveTo(afterDueDate);
  const { edges, stateCounts, totalCount } = await list(staff);
  expect(edges.map(({ node }) => [node.id, node.state])).toEqual([
    [proposals.late.id, "EXPIRED"],
    [proposals.chosen.id, "OPTION_CHOSEN"],
    [proposals.declined.id, "DECLINED"],
    [proposals.accepted.id, "ACCEPTED"],
    [proposals.waiting.id, "PENDING"],
  ]);
  expect(totalCount).toBe(5);
  expect(Object.fromEntries(stateCounts.map(({ state, count }) => [state, count]))).toEqual({
    PENDING: 1,
    OPTION_CHOSEN: 1,
    ACCEPTED: 1,
    DECLINED: 1,
    EXPIRED: 1,
    SUSPENDED: 0,
    VOIDED: 1,
  });
  expect(await figures()).toEqual({ pendingCount: 1, optionChosenCount: 1, expiredCount: 1 });

  const only = async (filter: object) => (await list(staff, { filter })).edges.map(({ node }) => node.id);
  expect(await only({ overdue: true })).toEqual([proposals.late.id]);
  expect(await only({ state: ["EXPIRED", "ACCEPTED"] })).toEqual([proposals.late.id, proposals.accepted.id]);
  expect(await only({ state: ["EXPIRED", "PENDING"] })).toEqual([proposals.late.id, proposals.waiting.id]);
  expect(await only({ state: ["VOIDED"] })).toEqual([proposals.taken.id]);
  expect(await only({ companyId: waiting!.companyId })).toEqual([proposals.waiting.id]);
  expect(await only({ search: waiting!.contact.email.toUpperCase() })).toEqual([proposals.waiting.id]);
  await askAsOwner(world, "update date_proposal set recipient_name = 'Lætitia Prévôt' where id = $1", [
    proposals.waiting.id,
  ]);
  for (const search of ["laetitia prevot", "Lætitia PRÉVÔT"])
    expect(await only({ search })).toEqual([proposals.waiting.id]);
  expect(await only({ centreId: "nowhere" })).toEqual([]);
  await setBookingStatus(staff, { sessionId: waiting!.sessionId, companyId: waiting!.companyId, status: "CANCELLED" });
  expect(await only({ state: ["SUSPENDED"] })).toEqual([proposals.waiting.id]);
  expect(await figures()).toEqual({ pendingCount: 0, optionChosenCount: 1, expiredCount: 1 });

  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await list(staff, { first: 2, after, sort: "DUE_DESC" });
    paged.push(...page.edges.map(({ node }) => node.dueOn));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(paged).toEqual(paged.toSorted().toReversed());
  expect(paged).toHaveLength(5);
  const sent = await list(staff, { first: 2, sort: "SENT_DESC" });
  expect((await list(staff, { first: 3, after: sent.pageInfo.endCursor, sort: "SENT_DESC" })).edges).toHaveLength(3);
  expect((await list(staff, { first: 1 })).statements, "as many statements for one as for all (L-08)").toBe(
    (await list(staff)).statements,
  );

  const rennes = await world.house.works.run(of.admin, (work) =>
    createCentre(work, { name: "Rennes", city: "Rennes", colour: "#2f4bd8" }),
  );
  const elsewhere = await aMember(world, of, "COORDINATOR", [rennes.id]);
  const inRennes = async () => (await list(await ApiClient.signedIn(world, "console", elsewhere.email))).edges;
  expect(await inRennes()).toEqual([]);
  await world.house.works.run(of.admin, async (work) => {
    (await holdSession(work, late!.sessionId)).centreId = rennes.id;
  });
  expect(
    (await inRennes()).map(({ node }) => node.id),
    "they go with their session",
  ).toEqual([proposals.late.id]);
});

test("a due date passes at midnight by itself: the job of the night only tells it, once", async () => {
  const { sessionId, companyId } = await aPlannedClient(world, of);
  await aProposal(world, of, { sessionId, companyId });
  const shown = async () => {
    const { client, session } = await datesOf(staff, sessionId, companyId);
    return { state: client.state, steps: client.history.length, ...session };
  };
  const whole = { datesStateCount: 1, datesStateOf: 1 };
  expect(await shown()).toEqual({ state: "PENDING", steps: 1, datesState: "PENDING", datesOverdue: false, ...whole });
  world.clock.moveTo(new Date("2026-12-01T23:00:00Z"));
  expect(await shown()).toEqual({ state: "EXPIRED", steps: 1, datesState: "TO_CONFIRM", datesOverdue: true, ...whole });
  const job = expireProposalsJob(world.house.works, world.house.door);
  await Promise.all([job.run({}), job.run({})]);
  await job.run({});
  expect(await shown()).toEqual({ state: "EXPIRED", steps: 2, datesState: "TO_CONFIRM", datesOverdue: true, ...whole });
  expect(
    await askAsOwner(world, "select actor_kind from event where kind = 'proposals.expired' and session_id = $1", [
      sessionId,
    ]),
  ).toEqual([{ actor_kind: "house" }]);
});
