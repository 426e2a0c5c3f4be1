import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFullOrganisation, type FullOrganisation } from "#testing/a-full-house";
import { askAs, askAsOwner, refusalOf, type Rows } from "#testing/ask-database";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import type { ContactViewer, Viewer } from "./viewer.js";

let world: TestHouse;
let first: FullOrganisation;
let second: FullOrganisation;
let tables: string[];

beforeAll(async () => {
  world = await openTestHouse();
  first = await aFullOrganisation(world);
  second = await aFullOrganisation(world);
  const rows = await askAsOwner(
    world,
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  tables = rows.map((row) => String(row.relname)).filter((name) => name !== "migration");
});
afterAll(() => world.close());

const personal = [
  "account",
  "authenticator",
  "login_email_change",
  "passkey",
  "passkey_challenge",
  "password_reset",
  "pending_sign_in",
  "recovery_code",
  "set_up",
  "sign_in",
  "sign_in_attempt",
];
/** These are without `created_at`. */
const otherColumn: Record<string, string> = { sign_in_attempt: "at = now()", set_up: "used_at = now()" };
const ofOrganisations = () => tables.filter((name) => !personal.includes(name));

type Row = Record<string, unknown>;
/** What a contact may read of each table when the application filters nothing. A new table must be given its line here. */
const contactSees: Record<string, (row: Row, viewer: ContactViewer, seen: Set<unknown>) => boolean> = {
  organisation: (row, viewer) => row.id === viewer.organisationId,
  centre: () => true,
  company: (row, viewer) => row.id === viewer.companyId,
  contact: (row, viewer) => row.company_id === viewer.companyId,
  learner: (row, viewer) => row.company_id === viewer.companyId,
  extranet_access: (row, viewer) => row.company_id === viewer.companyId,
  invitation: (row, viewer) => row.company_id === viewer.companyId,
  contact_duties: (row, viewer) => row.company_id === viewer.companyId,
  session: (row, _viewer, seen) => seen.has(row.id),
  slot: (row, _viewer, seen) => seen.has(row.session_id),
  booking: (row, viewer) => row.company_id === viewer.companyId,
  calendar_feed: (row, viewer) => row.contact_id === viewer.contactId,
  calendar_invitation: nothing,
  session_publication: (row, viewer) => row.company_id === viewer.companyId,
  enrolment: (row, viewer) => row.company_id === viewer.companyId,
  seat: (row, viewer) => row.company_id === viewer.companyId,
  company_visibility: (row, viewer) => row.company_id === viewer.companyId,
  publication: (row, viewer) => row.company_id === viewer.companyId,
  receipt: (row, viewer) => row.company_id === viewer.companyId,
  event_audience: (row, viewer) => row.company_id === viewer.companyId || row.person_id === viewer.accessId,
  notification: (row, viewer) => row.recipient_id === viewer.accessId,
  staff_place: nothing,
  import_problem: nothing,
  import_change: nothing,
  data_import: nothing,
  import_file: nothing,
  staff_place_centre: nothing,
  programme: nothing,
  trainer: nothing,
  venue: nothing,
  session_number: nothing,
  session_month: nothing,
  // No session of the test is made from a programme: what a contact reads of one is told by the tests of the catalogue.
  programme_version: nothing,
  programme_module: nothing,
  upload: (row, viewer) => row.company_id === viewer.companyId,
  expected_document: (row, viewer) => row.company_id === viewer.companyId,
  received_document: (row, viewer) => row.company_id === viewer.companyId,
  date_proposal: (row, viewer) => row.company_id === viewer.companyId,
  date_option: (row, _viewer, seen) => seen.has(row.proposal_id),
  date_option_slot: (row, _viewer, seen) => seen.has(row.option_id),
  date_answer: (row, _viewer, seen) => seen.has(row.proposal_id),
  date_proposal_file: nothing,
  date_proposal_link: nothing,
  date_proposal_reminder: nothing,
  document: nothing,
  document_version: nothing,
  event: nothing,
  mail: nothing,
  mail_attachment: nothing,
  mail_circuit: nothing,
  mail_refusal: nothing,
  mail_template_version: nothing,
};

function nothing(): boolean {
  return false;
}

const organisationOf = (table: string, row: Row) => (table === "organisation" ? row.id : row.organisation_id);
const everything = (viewer: Viewer | null, table: string): Promise<Rows> =>
  askAs(world, viewer, `select * from ${table}`);

test("every table of ours forces row security, and has a line in the table of what a contact sees (L-10)", async () => {
  const rows = await askAsOwner(
    world,
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polroles @> array['passerelle_app'::regrole::oid]) as restricted
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`,
  );
  expect(rows.filter((row) => !row.forced).map((row) => row.name)).toEqual([]);
  expect(
    rows
      .filter((row) => !row.restricted)
      .map((row) => row.name)
      .sort(),
  ).toEqual(personal);
  expect(Object.keys(contactSees).sort()).toEqual(ofOrganisations());
});

test("the test stands on real rows: both organisations have some in every table", async () => {
  for (const table of ofOrganisations()) {
    const rows = await askAsOwner(world, `select * from ${table}`);
    expect(new Set(rows.map((row) => organisationOf(table, row))), table).toEqual(new Set([first.id, second.id]));
  }
});

test("with nothing set, no table shows a row: a missing filter means nothing, not everything (L-10)", async () => {
  for (const table of ofOrganisations()) expect(await everything(null, table), table).toEqual([]);
});

test("with only the organisation set, no table shows a row (L-10)", async () => {
  for (const table of ofOrganisations())
    expect(
      await askAs(world, null, `select set_config('app.organisation', $1, true), t from ${table} t`, [first.id]),
      table,
    ).toEqual([]);
});

test("the staff of one organisation read no row of another, without any filter of the application (R-082, L-10)", async () => {
  for (const table of ofOrganisations()) {
    const rows = await everything(first.admin, table);
    expect(
      rows.filter((row) => organisationOf(table, row) !== first.id),
      table,
    ).toEqual([]);
  }
});

test("a contact reads nothing of another company, without any filter of the application (R-082, L-10)", async () => {
  for (const { viewer } of [first.a, first.b, second.a]) {
    const sight = await everything(viewer, "company_visibility");
    const seen = new Set(
      sight.filter((row) => ["SESSION", "DATE_PROPOSAL"].includes(String(row.kind))).map((row) => row.subject_id),
    );
    for (const { id, proposal_id } of await askAsOwner(world, "select id, proposal_id from date_option"))
      if (seen.has(proposal_id)) seen.add(id);
    for (const table of ofOrganisations()) {
      const rows = await everything(viewer, table);
      const leaked = rows.filter(
        (row) => organisationOf(table, row) !== viewer.organisationId || !contactSees[table]!(row, viewer, seen),
      );
      expect(leaked, table).toEqual([]);
    }
  }
});

test("a contact who names another organisation, or another company of a foreign one, reads nothing at all (R-082)", async () => {
  const stray: ContactViewer = { ...first.a.viewer, organisationId: second.id };
  for (const table of [
    "session",
    "publication",
    "company",
    "contact",
    "receipt",
    "company_visibility",
    "session_publication",
    "booking",
  ])
    expect(await everything(stray, table), table).toEqual([]);
});

test("a session shown to two companies shows neither of them the other's booking, publications or receipts (R-082)", async () => {
  const { a, b, sharedSessionId } = first;
  expect(await askAs(world, a.viewer, "select id from session where id = $1", [sharedSessionId])).toHaveLength(1);
  const bookings = await askAs(world, a.viewer, "select company_id from booking where session_id = $1", [
    sharedSessionId,
  ]);
  expect(bookings).toEqual([{ company_id: a.companyId }]);
  expect(await askAs(world, a.viewer, "select 1 from publication where company_id = $1", [b.companyId])).toEqual([]);
});

test("a session booked but never made visible is not a row for the company (R-001)", async () => {
  expect(await askAs(world, first.a.viewer, "select id from session where id = $1", [first.hiddenSessionId])).toEqual(
    [],
  );
  expect(
    await askAs(world, first.a.viewer, "select id from slot where session_id = $1", [first.hiddenSessionId]),
  ).toEqual([]);
});

describe("what the application's role may never do", () => {
  const statements = [
    ...personal.flatMap((table) => [
      `select * from ${table}`,
      `delete from ${table}`,
      `update ${table} set ${otherColumn[table] ?? "created_at = now()"}`,
    ]),
    "update event set kind = kind",
    "delete from event",
    "truncate event",
    "update event_audience set gone = gone",
    "delete from event_audience",
    "update document_version set number = number",
    "delete from document_version",
    "update programme_version set number = number",
    "delete from programme_version",
    "update programme_module set position = position",
    "delete from programme_module",
    "delete from publication",
    "delete from session_publication",
    "delete from receipt",
    "delete from notification",
    "delete from organisation",
    "select * from migration",
    "create table mine (id int)",
    "alter table session disable row level security",
    "set role passerelle_owner",
    "set role passerelle_door",
  ];
  test.each(statements)("%s", async (statement) => {
    for (const viewer of [first.admin, { kind: "house", organisationId: first.id } as const])
      expect(await refusalOf(askAs(world, viewer, statement))).toMatch(/^42501$/);
  });
});

/** What a contact writes, each for the own company. */
const ofCompany = ["receipt", "upload", "received_document", "seat"];

test("a contact can change no row but its receipts, its own notifications and calendar, what its company sent and the places reserved for it (R-082)", async () => {
  const { viewer } = first.a;
  for (const table of ofOrganisations()) {
    const column = table === "organisation" ? "id" : "organisation_id";
    const changed = await askAs(world, viewer, `update ${table} set ${column} = ${column} returning *`).catch(denied);
    const deleted = await askAs(world, viewer, `delete from ${table} returning *`).catch(denied);
    expect(deleted, table).toEqual([]);
    const allowed = ofCompany.includes(table)
      ? (row: Row) => row.company_id === viewer.companyId
      : table === "notification"
        ? (row: Row) => row.recipient_id === viewer.accessId
        : table === "calendar_feed"
          ? (row: Row) => row.contact_id === viewer.contactId
          : nothing;
    expect(
      changed.filter((row) => !allowed(row)),
      table,
    ).toEqual([]);
  }
});

test("a contact can add no row but a receipt, a file and a document of its own company (R-082)", async () => {
  const { viewer } = first.a;
  for (const table of ofOrganisations().filter((name) => name !== "receipt")) {
    const column = table === "organisation" ? "id" : "organisation_id";
    expect(
      await refusalOf(askAs(world, viewer, `insert into ${table} (${column}) values ($1)`, [viewer.organisationId])),
      table,
    ).toBe("42501");
  }
  const receipt = `insert into receipt (organisation_id, id, publication_id, company_id, contact_id, first_opened_at, last_opened_at) values ($1, gen_random_uuid(), $2, $3, $4, now(), now())`;
  const { b } = first;
  expect(
    await refusalOf(
      askAs(world, viewer, receipt, [viewer.organisationId, b.publicationId, b.companyId, b.viewer.contactId]),
    ),
  ).toBe("42501");
  // Its own company named, another company's publication: the key of the publication holds the company.
  expect(
    await refusalOf(
      askAs(world, viewer, receipt, [viewer.organisationId, b.publicationId, viewer.companyId, viewer.contactId]),
    ),
  ).toBe("23503");
});

function denied(error: { code?: string }): Rows {
  expect(error.code).toBe("42501");
  return [];
}
