import { afterAll, beforeAll, expect, test } from "vitest";
import {
  deleteDocument,
  publishDocument,
  publishSession,
  unpublishSession,
  withdrawPublication,
  type Outcome,
} from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  await aContact(world, of, company.id);
});
afterAll(() => world.close());

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const made = (outcomes: Outcome[]) => outcomes.filter((each) => each.id);

test("of several people who withdraw at the same moment, one does (R-007)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const document = await aDocument(world, of, session.id);
  const { id } = await publishDocument(staff, { documentId: document.id, companyId: company.id });
  const outcomes = await times(6, () => withdrawPublication(staff, { publicationId: id! }));
  expect(made(outcomes)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "ALREADY_WITHDRAWN")).toHaveLength(5);
});

test("of several people who make a session visible at the same moment, one does; then one hides it (R-001)", async () => {
  const session = await aSession(world, of, [company.id]);
  const pair = { sessionId: session.id, companyId: company.id };
  for (let round = 0; round < 4; round += 1) {
    const shown = await times(5, () => publishSession(staff, pair));
    expect(made(shown)).toHaveLength(1);
    expect(shown.filter((each) => each.code === "SESSION_ALREADY_PUBLISHED")).toHaveLength(4);
    const hidden = await times(5, () => unpublishSession(staff, pair));
    expect(hidden.filter((each) => each.code === "SESSION_NOT_PUBLISHED")).toHaveLength(4);
    expect(made(hidden)).toHaveLength(1);
  }
});

const expected = new Set([
  "ALREADY_PUBLISHED",
  "ALREADY_WITHDRAWN",
  "SESSION_NOT_PUBLISHED",
  "SESSION_ALREADY_PUBLISHED",
  "HAS_LIVE_PUBLICATIONS",
  "DOCUMENT_DELETED",
]);

/** Rows that must never be, whatever happened at the same moment. */
const impossible = {
  "two live publications of a document to a company": `select document_id from publication where withdrawn_at is null group by organisation_id, document_id, company_id having count(*) > 1`,
  "a live publication of a hidden session": `select p.id from publication p where p.withdrawn_at is null and not exists (
    select from session_publication s where (s.organisation_id, s.id) = (p.organisation_id, p.session_publication_id) and s.unpublished_at is null)`,
  "a live publication of a deleted document": `select p.id from publication p join document d on (d.organisation_id, d.id) = (p.organisation_id, p.document_id) where p.withdrawn_at is null and d.deleted_at is not null`,
  "a live publication that the company does not see": `select p.id from publication p where p.withdrawn_at is null and not exists (select from company_visibility v where (v.company_id, v.subject_id) = (p.company_id, p.id))`,
  "a withdrawn publication that the company still sees": `select p.id from publication p where p.withdrawn_at is not null and exists (select from company_visibility v where v.subject_id = p.id)`,
  "a hidden session that the company still sees": `select v.subject_id from company_visibility v where v.kind = 'SESSION' and not exists (
    select from session_publication s where (s.session_id, s.company_id) = (v.subject_id, v.company_id) and s.unpublished_at is null)`,
  "a live publication whose notification is struck": `select n.id from notification n join publication p on p.id = n.publication_id where p.withdrawn_at is null and n.struck_at is not null`,
  "a withdrawn publication whose notification is not struck": `select n.id from notification n join publication p on p.id = n.publication_id where p.withdrawn_at is not null and n.struck_at is null`,
};

test("whoever publishes, withdraws, shows, hides and deletes at the same moment, what must never be is not (R-001, R-002, R-014, L-02)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const documents = [await aDocument(world, of, session.id), await aDocument(world, of, session.id)];
  const pair = { sessionId: session.id, companyId: company.id };
  let done = 0;
  for (let round = 0; round < 25; round += 1) {
    const live = (
      await askAsOwner(world, "select id from publication where session_id = $1 and withdrawn_at is null", [session.id])
    ).map((row) => String(row.id));
    const outcomes = await Promise.all([
      ...documents.map((document) => publishDocument(staff, { documentId: document.id, companyId: company.id })),
      ...live.map((publicationId) => withdrawPublication(staff, { publicationId })),
      unpublishSession(staff, pair),
      publishSession(staff, pair),
      ...(round % 5 === 4 ? [deleteDocument(staff, { documentId: documents[0]!.id })] : []),
      publishDocument(staff, { documentId: documents[round % 2]!.id, companyId: company.id }),
    ]);
    done += made(outcomes).length;
    expect(outcomes.filter((each) => !each.id && !expected.has(each.code ?? ""))).toEqual([]);
    for (const [what, statement] of Object.entries(impossible))
      expect(await askAsOwner(world, statement), what).toEqual([]);
    if (round % 5 === 4)
      await staff.ask(`mutation ($input: RestoreDocumentInput!) { restoreDocument(input: $input) { __typename } }`, {
        input: { documentId: documents[0]!.id },
      });
  }
  expect(done).toBeGreaterThan(25);
});
