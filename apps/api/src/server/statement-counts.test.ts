import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { operationsOf } from "#testing/screens";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let company: { id: string };
const figures: Record<string, Record<number, number>> = {};

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  company = await aCompany(world, of);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const session = await aVisibleSession(world, of, [company.id]);
  await aPublication(world, of, session.id, company.id);
}, 60_000);
afterAll(async () => {
  process.stdout.write(`SQL statements by rows in the database: ${JSON.stringify(figures)}\n`);
  await world.close();
});

/** Copies the one session, with all that hangs from it, until there are so many. */
async function grow(count: number): Promise<void> {
  await askAsOwner(
    world,
    `do $$
    declare one record; copy uuid; place uuid; paper uuid; file uuid; sent uuid; other uuid; missing int; written text;
    begin
      select * into one from publication where title not like 'copy%' limit 1;
      select string_agg(quote_ident(column_name), ', ') into written from information_schema.columns where table_name = 'session' and is_generated = 'NEVER';
      missing := ${count} - (select count(*) from session);
      for i in 1 .. missing loop
        copy := gen_random_uuid(); place := gen_random_uuid(); paper := gen_random_uuid(); file := gen_random_uuid(); sent := gen_random_uuid(); other := gen_random_uuid();
        execute format('insert into session (%1$s) select %1$s from (select (jsonb_populate_record(s, jsonb_build_object(''id'', %2$L, ''reference'', %2$L, ''title'', ''copy '' || %2$L))).* from session s where id = %3$L) as made', written, copy, one.session_id);
        insert into slot select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'session_id', copy))).* from slot t where session_id = one.session_id;
        insert into company select (jsonb_populate_record(c, jsonb_build_object('id', other, 'name', 'copy ' || other, 'name_key', 'copy ' || other))).* from company c where id = one.company_id;
        insert into booking select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'session_id', copy))).* from booking b where session_id = one.session_id;
        insert into booking select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'session_id', copy, 'company_id', other))).* from booking b where session_id = one.session_id limit 1;
        insert into session_publication select (jsonb_populate_record(p, jsonb_build_object('id', place, 'session_id', copy))).* from session_publication p where session_id = one.session_id;
        insert into document select (jsonb_populate_record(d, jsonb_build_object('id', paper, 'session_id', copy))).* from document d where id = one.document_id;
        insert into document_version select (jsonb_populate_record(v, jsonb_build_object('id', file, 'document_id', paper))).* from document_version v where id = one.version_id;
        insert into publication select (jsonb_populate_record(p, jsonb_build_object('id', sent, 'session_id', copy, 'document_id', paper, 'version_id', file, 'session_publication_id', place, 'title', 'copy ' || sent))).* from publication p where id = one.id;
        insert into company_visibility values (one.organisation_id, one.company_id, 'SESSION', copy, now()), (one.organisation_id, one.company_id, 'PUBLICATION', sent, now());
        insert into notification select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'event_id', gen_random_uuid(), 'session_id', copy, 'publication_id', sent))).* from notification n where publication_id = one.id;
      end loop;
    end $$`,
  );
}

const sizes = [1, 50, 500];
const pages = [1, 50, 100];

test("the session list and the home of the extranet cost as many statements with 1, 50 and 500 sessions, and for pages of 1, 50 and 100 (L-08)", async () => {
  const list = await operationsOf("console", "SessionsPageQuery");
  const figuresOfList = await operationsOf("console", "SessionFiguresQuery");
  const home = await operationsOf("extranet", "HomePage");
  const sessions = await operationsOf("extranet", "SessionList");
  const documents = await operationsOf("extranet", "DocumentList");
  const feed =
    "query ($first: Int!) { notifications(first: $first) { unreadCount totalCount edges { node { id kind link sessionTitle } } } }";
  const counted = async (name: string, size: number, client: ApiClient, query: string, variables: object) => {
    const answer = await client.ask(query, variables);
    expect(answer.errors, name).toBeUndefined();
    (figures[name] ??= {})[size] = answer.statements;
    return answer.data;
  };
  for (const size of sizes) {
    await grow(size);
    const first = Math.min(size, 100);
    const answer = await counted("session list", size, staff, list, { first, sort: "STARTS_ASC" });
    expect((answer.sessions as { edges: unknown[] }).edges).toHaveLength(first);
    await counted("session list, searched and filtered", size, staff, list, {
      first,
      sort: "TITLE_DESC",
      filter: { search: "session", kind: "INTRA", status: ["PLANNED"] },
    });
    await counted("figures above the list", size, staff, figuresOfList, {});
    await counted("extranet home", size, paul, home, {});
    await counted("extranet sessions", size, paul, sessions, { first, period: "UPCOMING", filter: {} });
    await counted("extranet documents", size, paul, documents, { first, filter: {} });
    await counted("notifications", size, paul, feed, { first });
  }
  for (const page of pages)
    await counted("session list of 500, by page", page, staff, list, { first: page, sort: "STARTS_ASC" });
  for (const [name, counts] of Object.entries(figures))
    expect(new Set(Object.values(counts)).size, `${name}: ${JSON.stringify(counts)}`).toBe(1);
  expect(figures["session list"]![500]).toBeLessThanOrEqual(6);
  // Who asks, figures, news, sessions, both sides of what is expected, and the dates to answer with their options and sessions.
  expect(figures["extranet home"]![500]).toBeLessThanOrEqual(15);
}, 60_000);

test("five hundred sessions are all read, once each, page after page, in each order", async () => {
  await grow(500);
  for (const sort of ["STARTS_ASC", "STARTS_DESC", "TITLE_ASC", "REFERENCE_DESC"]) {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data } = await staff.ask(
        "query ($after: String, $sort: SessionSort) { sessions(first: 100, after: $after, sort: $sort) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }",
        { after, sort },
      );
      const page = data.sessions as {
        totalCount: number;
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(page.totalCount).toBe(500);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size, sort).toBe(500);
    expect(seen).toHaveLength(500);
  }
});
