import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { expectDocument, withdrawPublication } from "#documents";
import { linksOf } from "#platform/links";
import { deleteSession } from "#sessions";
import { deleteDocument, markReceivedDocumentSeen, removeReceivedDocument } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aPublication,
  aSentDocument,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { purgeTrashJob } from "./purge-trash.job.js";

const start = new Date("2026-11-21T09:00:00Z");

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
});
beforeEach(() => world.clock.moveTo(start));
afterAll(() => world.close());

type Act<T> = Parameters<typeof world.house.works.run<T>>[1];
const act = <T>(run: Act<T>): Promise<T> => world.house.works.run(of.admin, run);
const purge = (): Promise<void> => purgeTrashJob(world.house.works, world.house.door).run({});
const isThere = async (table: string, id: string): Promise<boolean> =>
  (await askAsOwner(world, `select from ${table} where id = $1`, [id])).length === 1;

test("a document that another one replaced goes once its days are over; what took its place stays (B-08)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const former = await aPublication(world, of, session.id, company.id, "PROGRAMME");
  const next = await aDocument(world, of, session.id, "PROGRAMME");
  const { data } = await helene.ask(
    "mutation ($input: ReplacePublicationsInput!) { replacePublications(input: $input) { __typename } }",
    { input: { replacements: [{ publicationId: former.id, documentId: next.id }] } },
  );
  expect(data.replacePublications).toMatchObject({ __typename: expect.not.stringContaining("Refusal") as string });
  await deleteDocument(helene, { documentId: former.documentId });
  world.clock.moveTo(new Date("2028-01-01T09:00:00Z"));
  await purge();
  expect([await isThere("document", former.documentId), await isThere("publication", former.id)]).toEqual([
    false,
    false,
  ]);
  expect(
    await askAsOwner(world, "select replaces_id, withdrawn_at from publication where document_id = $1", [next.id]),
  ).toEqual([{ replaces_id: null, withdrawn_at: null }]);
});

test("a paper given a little after midnight on New Year’s Day in Paris is kept to the end of the tenth year after that one (REGULATION 6)", async () => {
  world.clock.moveTo(new Date("2026-12-31T23:30:00Z"));
  const session = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, session.id, company.id, "INVOICE");
  await act((work) => withdrawPublication(work, { publicationId: publication.id }));
  await act((work) => deleteSession(work, { sessionId: session.id }));
  world.clock.moveTo(new Date("2037-12-31T09:00:00Z"));
  await purge();
  expect(await isThere("session", session.id)).toBe(true);
  world.clock.moveTo(new Date("2038-01-01T09:00:00Z"));
  await purge();
  expect(await isThere("session", session.id)).toBe(false);
});

test("what a client sent because it was asked for, and the staff looked at, is kept like what is given; what came unasked goes (REGULATION 6)", async () => {
  const paul = await aContact(world, of, company.id);
  const expected = await act((work) =>
    expectDocument(work, linksOf(world.house.settings), {
      companyId: company.id,
      sessionId: null,
      side: "COMPANY_OWES",
      kind: "SIGNED_COPY",
      label: "Convention signée",
      dueOn: "2026-12-01",
      byMail: false,
    }),
  );
  const [answer, unasked] = [await aSentDocument(world, paul.viewer), await aSentDocument(world, paul.viewer)];
  await askAsOwner(world, "update received_document set expected_document_id = $1 where id = $2", [
    expected.id,
    answer.id,
  ]);
  for (const { id } of [answer, unasked]) {
    await markReceivedDocumentSeen(helene, id);
    expect(await removeReceivedDocument(helene, id)).toMatchObject({ id });
  }
  world.clock.moveTo(new Date("2036-12-31T09:00:00Z"));
  await purge();
  expect([await isThere("received_document", answer.id), await isThere("received_document", unasked.id)]).toEqual([
    true,
    false,
  ]);
  world.clock.moveTo(new Date("2037-01-01T09:00:00Z"));
  await purge();
  expect(await isThere("received_document", answer.id)).toBe(false);
});
