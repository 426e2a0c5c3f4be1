import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFullOrganisation, type FullOrganisation } from "#testing/a-full-house";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let first: FullOrganisation;
let second: FullOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  first = await aFullOrganisation(world);
  second = await aFullOrganisation(world);
});
afterAll(() => world.close());

test("every foreign key between tables of an organisation carries the organisation on both ends (L-10)", async () => {
  const keys = await askAsOwner(
    world,
    `select con.conrelid::regclass::text as "from", con.confrelid::regclass::text as "to",
      (select array_agg(a.attname::text order by u.n) from unnest(con.conkey) with ordinality u(k, n) join pg_attribute a on a.attrelid = con.conrelid and a.attnum = u.k) as columns,
      (select array_agg(a.attname::text order by u.n) from unnest(con.confkey) with ordinality u(k, n) join pg_attribute a on a.attrelid = con.confrelid and a.attnum = u.k) as targets
    from pg_constraint con where con.contype = 'f' and con.connamespace = 'public'::regnamespace`,
  );
  const loose = keys.filter((key) => {
    const [column] = key.columns as string[];
    const [target] = key.targets as string[];
    // An account is a person's: it belongs to no organisation.
    if (key.to === "account") return false;
    return column !== "organisation_id" || target !== (key.to === "organisation" ? "id" : "organisation_id");
  });
  expect(loose).toEqual([]);
  expect(keys.length).toBeGreaterThan(25);
});

test("every primary and unique key of an organisation's table begins with the organisation", async () => {
  const indexes = await askAsOwner(
    world,
    `select i.indexrelid::regclass::text as name, a.attname::text as "first" from pg_index i
      join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where i.indisunique and exists (select from pg_attribute o where o.attrelid = t.oid and o.attname = 'organisation_id' and not o.attisdropped)`,
  );
  // One host leads to one centre, and one address to one calendar, and one link to one proposal, whatever the organisation.
  expect(
    indexes
      .filter((index) => index.first !== "organisation_id")
      .map((index) => index.name)
      .toSorted(),
  ).toEqual(["calendar_feed_token", "centre_host_key", "date_proposal_link_token", "mail_files", "mail_stop"]);
});

describe("a row never points into another organisation (L-10)", () => {
  const inserts: Record<string, { statement: string; values(): unknown[] }> = {
    "a slot of a foreign session": {
      statement:
        "insert into slot (organisation_id, id, session_id, date, starts_at, ends_at) values ($1, gen_random_uuid(), $2, '2027-01-12', '09:00', '10:00')",
      values: () => [first.id, second.a.sessionId],
    },
    "a booking by a foreign company": {
      statement:
        "insert into booking (organisation_id, id, session_id, company_id, status, created_at) values ($1, gen_random_uuid(), $2, $3, 'WON', now())",
      values: () => [first.id, first.a.sessionId, second.a.companyId],
    },
    "a booking in a foreign session": {
      statement:
        "insert into booking (organisation_id, id, session_id, company_id, status, created_at) values ($1, gen_random_uuid(), $2, $3, 'WON', now())",
      values: () => [first.id, second.a.sessionId, first.a.companyId],
    },
    "a session shown to a foreign company": {
      statement:
        "insert into session_publication (organisation_id, id, session_id, company_id, published_at, published_by) values ($1, gen_random_uuid(), $2, $3, now(), $4)",
      values: () => [first.id, first.a.sessionId, second.a.companyId, first.admin.accessId],
    },
    "a session shown by foreign staff": {
      statement:
        "insert into session_publication (organisation_id, id, session_id, company_id, published_at, published_by) values ($1, gen_random_uuid(), $2, $3, now(), $4)",
      values: () => [first.id, first.hiddenSessionId, first.a.companyId, second.admin.accessId],
    },
    "what a foreign company sees": {
      statement:
        "insert into company_visibility (organisation_id, company_id, kind, subject_id, since) values ($1, $2, 'SESSION', $3, now())",
      values: () => [first.id, second.a.companyId, first.a.sessionId],
    },
    "a document of a foreign session": {
      statement:
        "insert into document (organisation_id, id, session_id, kind, title, latest_number, created_at, created_by) values ($1, gen_random_uuid(), $2, 'QUOTE', 'x', 1, now(), $3)",
      values: () => [first.id, second.a.sessionId, first.admin.accessId],
    },
    "an access of a foreign contact": {
      statement:
        "insert into extranet_access (organisation_id, id, company_id, contact_id, account_id, opened_at) values ($1, gen_random_uuid(), $2, $3, $4, now())",
      values: () => [first.id, second.a.companyId, second.a.viewer.contactId, second.a.viewer.accountId],
    },
    "an access to another company than the contact's own (R-082)": {
      statement:
        "insert into extranet_access (organisation_id, id, company_id, contact_id, account_id, opened_at, cut_at) values ($1, gen_random_uuid(), $2, $3, $4, now(), now())",
      values: () => [first.id, first.b.companyId, first.a.viewer.contactId, first.a.viewer.accountId],
    },
    "a receipt of a foreign publication": {
      statement:
        "insert into receipt (organisation_id, id, publication_id, company_id, contact_id, first_opened_at, last_opened_at) values ($1, gen_random_uuid(), $2, $3, $4, now(), now())",
      values: () => [first.id, second.a.publicationId, first.a.companyId, first.a.viewer.contactId],
    },
  };
  test.each(Object.keys(inserts))("%s is refused by its key", async (name) => {
    const { statement, values } = inserts[name]!;
    // The owner passes every policy: only the keys are left to refuse.
    expect(await refusalOf(askAsOwner(world, statement, values()))).toBe("23503");
  });
});

test("staff can neither write into another organisation nor move a row there (L-10)", async () => {
  const programme =
    "insert into programme (organisation_id, id, title, title_key, hours, created_at) values ($1, gen_random_uuid(), 'x', 'x', 7, now())";
  expect(await refusalOf(askAs(world, first.admin, programme, [second.id]))).toBe("42501");
  expect(await refusalOf(askAs(world, first.admin, "update programme set organisation_id = $1", [second.id]))).toBe(
    "42501",
  );
  expect(
    await askAs(world, first.admin, "update session set title = 'x' where organisation_id = $1 returning id", [
      second.id,
    ]),
  ).toEqual([]);
});
