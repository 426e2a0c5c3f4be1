import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  cancelExpectedDocument,
  expectDocument,
  publishDocument,
  removeReceivedDocument,
  removeSentDocument,
  restoreSentDocument,
  unpublishSession,
  withdrawPublication,
} from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  aMember,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { expectationsOf, tryLater } from "#testing/expected-documents";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let sink: MailSink;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };
let session: { id: string };
let paul: ApiClient;
let lea: ApiClient;
let neighbour: ApiClient;
const today = new Date("2026-11-21T09:00:00Z");

beforeAll(async () => {
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  neighbour = await ApiClient.signedIn(
    world,
    "extranet",
    (await aContact(world, of, (await aCompany(world, of)).id)).email,
  );
});
afterAll(async () => {
  await world.close();
  await sink.goAway();
});
beforeEach(async () => {
  sink.refuseRecipient = null;
  world.clock.moveTo(today);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  lea = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  session = await aVisibleSession(world, of, [company.id]);
});

const { ask, send, heldBack } = expectationsOf(
  () => world,
  () => staff,
  () => ({ companyId: company.id, sessionId: session.id }),
);
const toDo = async (by = paul) => {
  const { data } = await by.ask(
    `{ extranet { expectedDocuments(filter: { openOnly: true }) { totalCount edges { node { id label dueOn state side session { id } } } } } }`,
  );
  return (
    data.extranet as { expectedDocuments: { edges: { node: { id: string; state: string } }[] } }
  ).expectedDocuments.edges.map((edge) => edge.node);
};
const seenByStaff = async () => {
  const { data } = await staff.ask(
    `query ($id: ID!) { company(id: $id) { expectedDocuments { id state receivedDocument { id } publication { id } viewerCan { cancel } } } session(id: "${session.id}") { bookings { expectedDocuments(openOnly: true) { id } } } }`,
    { id: company.id },
  );
  return (
    data.company as {
      expectedDocuments: {
        id: string;
        state: string;
        receivedDocument: { id: string } | null;
        publication: { id: string } | null;
      }[];
    }
  ).expectedDocuments;
};
const stateOf = async (id: string) => (await seenByStaff()).find((each) => each.id === id)?.state;

test("what a company owes stands in «À faire» with its due date, and on the staff's side; not at the neighbour's (B-17)", async () => {
  const { id } = await ask();
  expect(await toDo()).toEqual([
    {
      id,
      label: "Convention signée",
      dueOn: "2026-12-01",
      state: "OPEN",
      side: "COMPANY_OWES",
      session: { id: session.id },
    },
  ]);
  expect(await toDo(neighbour)).toEqual([]);
  expect(await seenByStaff()).toMatchObject([{ id, state: "OPEN", viewerCan: { cancel: true } }]);
});

test("the document sent for it ticks it on both sides; taken back, it is expected again; undone, it is ticked again (B-17)", async () => {
  const { id } = await ask();
  const sent = await send(paul, id!);
  expect(await toDo()).toEqual([]);
  expect(await seenByStaff()).toMatchObject([{ id, state: "FULFILLED", receivedDocument: { id: sent.id } }]);
  await removeSentDocument(paul, sent.id!);
  expect(await toDo()).toMatchObject([{ id }]);
  await restoreSentDocument(paul, sent.id!);
  expect(await stateOf(id!)).toBe("FULFILLED");
  await removeReceivedDocument(staff, sent.id!);
  expect(await stateOf(id!)).toBe("OPEN");
});

test("it brings its session to the document that answers it", async () => {
  const { id } = await ask();
  const sent = await send(paul, id!);
  const { data } = await staff.ask(`query ($id: ID!) { receivedDocument(id: $id) { session { id } } }`, {
    id: sent.id,
  });
  expect(data.receivedDocument).toEqual({ session: { id: session.id } });
});

test("of two colleagues who answer it at the same moment, one does, and the other sends nothing", async () => {
  const { id } = await ask();
  const outcomes = await Promise.all([paul, lea, paul, lea].map((each) => send(each, id!)));
  expect(outcomes.filter((each) => each.id)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "EXPECTED_DOCUMENT_FULFILLED")).toHaveLength(3);
  expect(await askAsOwner(world, "select id from received_document where company_id = $1", [company.id])).toHaveLength(
    1,
  );
});

test("what the organisation owes is ticked by publishing a document of that kind to the company, the session's first; withdrawn, it is owed again (B-17)", async () => {
  const whole = await ask({
    sessionId: undefined,
    side: "ORGANISATION_OWES",
    kind: "INVOICE",
    label: "Facture",
    dueOn: "2026-11-25",
  });
  const { id } = await ask({ side: "ORGANISATION_OWES", kind: "INVOICE", label: "Facture" });
  const quote = await aDocument(world, of, session.id, "QUOTE");
  await publishDocument(staff, { documentId: quote.id, companyId: company.id });
  expect(await stateOf(id!)).toBe("OPEN");
  const invoice = await aDocument(world, of, session.id, "INVOICE");
  const { id: publicationId } = await publishDocument(staff, { documentId: invoice.id, companyId: company.id });
  expect((await seenByStaff()).find((each) => each.id === id)).toMatchObject({
    state: "FULFILLED",
    publication: { id: publicationId },
  });
  expect(await stateOf(whole.id!)).toBe("OPEN");
  expect(await toDo()).toMatchObject([{ id: whole.id, side: "ORGANISATION_OWES" }]);
  await withdrawPublication(staff, { publicationId: publicationId! });
  expect(await stateOf(id!)).toBe("OPEN");
  expect(await send(paul, id!)).toEqual({ error: "NOT_FOUND" });
});

test("the due day itself is in time; the day after, in Paris, it is late", async () => {
  const { id } = await ask();
  world.clock.moveTo(new Date("2026-12-01T22:59:00Z"));
  expect(await stateOf(id!)).toBe("OPEN");
  world.clock.moveTo(new Date("2026-12-01T23:00:00Z"));
  expect(await stateOf(id!)).toBe("LATE");
  expect(await toDo()).toMatchObject([{ id, state: "LATE" }]);
  expect((await send(paul, id!)).id).toBeTruthy();
});

test("cancelled, it leaves the client's screens, its notification is struck, its mail no longer leaves, and nothing answers it", async () => {
  sink.refuseRecipient = tryLater;
  const { id } = await ask();
  expect((await cancelExpectedDocument(staff, id!)).id).toBe(id);
  expect(await toDo()).toEqual([]);
  await heldBack(id!);
  const { data } = await paul.ask(
    `{ notifications(filter: { kind: DOCUMENT_EXPECTED }) { unreadCount edges { node { struckAt link expectedDocumentId } } } }`,
  );
  expect(data.notifications).toMatchObject({
    edges: [{ node: { struckAt: expect.any(String), link: null, expectedDocumentId: null } }],
  });
  expect(await send(paul, id!)).toMatchObject({ code: "EXPECTED_DOCUMENT_CANCELLED" });
  expect(await cancelExpectedDocument(staff, id!)).toMatchObject({ code: "EXPECTED_DOCUMENT_CANCELLED" });
});

test("what has come can no longer be cancelled, and is not answered twice", async () => {
  const { id } = await ask();
  await send(paul, id!);
  expect(await cancelExpectedDocument(staff, id!)).toMatchObject({ code: "EXPECTED_DOCUMENT_FULFILLED" });
  expect(await send(lea, id!)).toMatchObject({ code: "EXPECTED_DOCUMENT_FULFILLED" });
});

describe("what cannot be expected", () => {
  test.each([
    ["without a name", { label: "  " }, "LABEL_MISSING"],
    ["with a name that is too long", { label: "x".repeat(201) }, "TITLE_TOO_LONG"],
    ["for yesterday", { dueOn: "2026-11-20" }, "DUE_DATE_PAST"],
    ["of a kind that stays inside", { kind: "INTERNAL" }, "KIND_NOT_PUBLISHABLE"],
    ["from the organisation, without a kind", { side: "ORGANISATION_OWES" as const }, "EXPECTED_KIND_MISSING"],
  ])("%s", async (_what, more, code) => {
    expect(await ask(more)).toMatchObject({ code });
  });

  test("about a session that the company does not see (R-001)", async () => {
    const hidden = await aSession(world, of, [company.id]);
    expect(await ask({ sessionId: hidden.id })).toMatchObject({ code: "SESSION_NOT_PUBLISHED" });
  });

  test("from a private person (R-080)", async () => {
    await askAsOwner(world, "update company set kind = 'INDIVIDUAL' where id = $1", [company.id]);
    expect(await ask({ sessionId: undefined })).toMatchObject({ code: "INDIVIDUAL_HAS_NO_EXTRANET" });
  });

  test("by a coordinator of another centre, by whoever only reads, or by a client", async () => {
    for (const role of ["READER", "ACCOUNTANT"] as const) {
      const member = await ApiClient.signedIn(world, "console", (await aMember(world, of, role)).email);
      expect(
        await expectDocument(member, { companyId: company.id, side: "COMPANY_OWES", label: "x", dueOn: "2026-12-01" }),
      ).toEqual({ error: "NOT_FOUND" });
    }
    const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
    expect(
      await expectDocument(elsewhere, { companyId: company.id, side: "COMPANY_OWES", label: "x", dueOn: "2026-12-01" }),
    ).toEqual({ error: "NOT_FOUND" });
    expect(
      await expectDocument(paul, { companyId: company.id, side: "COMPANY_OWES", label: "x", dueOn: "2026-12-01" }),
    ).toEqual({ error: "NOT_FOUND" });
  });

  test("and nobody answers what a neighbour owes", async () => {
    const { id } = await ask();
    expect(await send(neighbour, id!)).toEqual({ error: "NOT_FOUND" });
    expect(await send(paul, "nonsense")).toEqual({ error: "NOT_FOUND" });
  });
});

test("the session hidden again takes what was expected about it off the client's screen (R-001)", async () => {
  await ask();
  await unpublishSession(staff, { sessionId: session.id, companyId: company.id });
  expect(await toDo()).toEqual([]);
});
