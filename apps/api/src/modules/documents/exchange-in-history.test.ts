import { afterAll, beforeAll, expect, test } from "vitest";
import { expectDocument, markReceivedDocumentSeen, publishDocument, sendDocument } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

test("the history of a session tells what was asked, promised, sent and seen, with its title (R-008, B-17)", async () => {
  const staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  const company = await aCompany(world, of);
  const paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const session = await aVisibleSession(world, of, [company.id]);
  const place = { sessionId: session.id, companyId: company.id, dueOn: "2026-12-01", byMail: false };
  const asked = await expectDocument(staff, { ...place, side: "COMPANY_OWES", label: "Convention signée" });
  await expectDocument(staff, { ...place, side: "ORGANISATION_OWES", kind: "PROGRAMME", label: "Programme détaillé" });
  const { body } = await paul.upload(await aPdf("Signée"), "convention.pdf");
  const sent = await sendDocument(paul, { uploadId: body.uploadId, title: "Convention", expectedDocumentId: asked.id });
  const { data } = await staff.ask("query ($id: ID!) { session(id: $id) { receivedDocuments { id } } }", {
    id: session.id,
  });
  const [{ id: receivedId }] = (data.session as { receivedDocuments: [{ id: string }] }).receivedDocuments;
  expect(sent.id).toBe(receivedId);
  await markReceivedDocumentSeen(staff, receivedId);
  const programme = await aDocument(world, of, session.id, "PROGRAMME");
  await publishDocument(staff, { documentId: programme.id, companyId: company.id });

  const history = await staff.ask(
    "query ($id: ID!) { session(id: $id) { history { edges { node { kind documentTitle companyName } } } } }",
    { id: session.id },
  );
  const told = (
    history.data.session as { history: { edges: { node: { kind: string; documentTitle: string | null } }[] } }
  ).history.edges.map(({ node }) => `${node.kind} ${node.documentTitle ?? ""}`.trim());
  expect(told.filter((line) => /RECEIVED|EXPECTED|PROMISED/.test(line)).toReversed()).toEqual([
    "DOCUMENT_EXPECTED Convention signée",
    "DOCUMENT_PROMISED Programme détaillé",
    "DOCUMENT_RECEIVED Convention",
    "EXPECTED_DOCUMENT_FULFILLED Convention signée",
    "RECEIVED_DOCUMENT_SEEN Convention",
    "EXPECTED_DOCUMENT_FULFILLED Programme détaillé",
  ]);
});
