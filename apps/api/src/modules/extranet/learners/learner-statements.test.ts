import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession } from "#testing/builders";
import { anEnrolment, aPublishedPaperOf, aSeat } from "#testing/enrolments";
import { operationsOf } from "#testing/screens";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let paul: ApiClient;
let sessionId: string;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  sessionId = (await aVisibleSession(world, of, [company.id])).id;
  const at = { sessionId, companyId: company.id };
  const { id } = await anEnrolment(world, of, at);
  await aPublishedPaperOf(world, of, id, at);
  await aSeat(world, of, at);
}, 60_000);
afterAll(() => world.close());

/** Copies the one learner, with its enrolment, its document and a place, until there are so many. */
const grow = (count: number) =>
  askAsOwner(
    world,
    `do $$
    declare one record; who uuid; place uuid; sent uuid;
    begin
      select e.*, p.id as publication into one from enrolment e join publication p on p.enrolment_id = e.id order by e.added_at, e.id limit 1;
      for i in 1 .. ${count} - (select count(*) from enrolment) loop
        who := gen_random_uuid(); place := gen_random_uuid(); sent := gen_random_uuid();
        insert into learner select (jsonb_populate_record(l, jsonb_build_object('id', who, 'last_name', 'copy ' || i, 'name_key', 'copy ' || i))).* from learner l where id = one.learner_id;
        insert into enrolment select (jsonb_populate_record(e, jsonb_build_object('id', place, 'learner_id', who))).* from enrolment e where id = one.id;
        insert into publication select (jsonb_populate_record(p, jsonb_build_object('id', sent, 'enrolment_id', place, 'withdrawn_at', null))).* from publication p where id = one.publication
          on conflict do nothing;
        insert into seat select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).* from seat t limit 1;
      end loop;
    end $$`,
  );

const everything = `query ($id: ID!, $first: Int!) { extranet {
  session(id: $id) { hasDetail learnerCount seatCount modules { id } seats { id } learners { id documents { id learner { id } } } documents { id learnerName } }
  learners(first: $first) { totalCount edges { node { id upcomingSessionCount sessions { id canSend } documents { id } } } }
} }`;

test("a session of the extranet, with its learners, and the people of the company cost as many statements for 1, 50 and 500 (L-08)", async () => {
  const page = await operationsOf("extranet", "SessionPage");
  const counts: Record<string, Set<number>> = { everything: new Set(), page: new Set() };
  for (const size of [1, 50, 500]) {
    await grow(size);
    const { data, errors, statements } = await paul.ask(everything, { id: sessionId, first: Math.min(size, 100) });
    expect(errors).toBeUndefined();
    expect(data.extranet).toMatchObject({
      session: { learnerCount: size, seatCount: size },
      learners: { totalCount: size },
    });
    counts.everything!.add(statements);
    counts.page!.add((await paul.ask(page, { id: sessionId })).statements);
  }
  for (const [name, of] of Object.entries(counts)) expect([...of], name).toHaveLength(1);
}, 60_000);
