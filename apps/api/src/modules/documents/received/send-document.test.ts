import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  markReceivedDocumentSeen,
  removeReceivedDocument,
  removeSentDocument,
  restoreReceivedDocument,
  restoreSentDocument,
  sendDocument,
  unpublishSession,
} from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let reader: ApiClient;
let company: { id: string; name: string };
let session: { id: string };
let paul: ApiClient;
let lea: ApiClient;
let neighbour: ApiClient;
let bytes: Buffer;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  reader = await ApiClient.signedIn(world, "console", (await aMember(world, of, "READER")).email);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  lea = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const other = await aCompany(world, of);
  neighbour = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, other.id)).email);
  bytes = await aPdf("Convention signée");
});
afterAll(() => world.close());
beforeEach(async () => {
  session = await aVisibleSession(world, of, [company.id]);
});

const upload = async (by: ApiClient): Promise<string> =>
  (await by.upload(bytes, "convention signée.pdf")).body.uploadId;
const send = async (by: ApiClient, input: { sessionId?: string; title?: string } = { sessionId: session.id }) =>
  sendDocument(by, { uploadId: await upload(by), ...input });

const received = async (by = staff, args = "") => {
  const { data } = await by.ask(
    `query ($id: ID!) { session(id: $id) { receivedDocuments${args} { id title state scan downloadPath sentBy { name } company { id } viewerCan { remove markSeen } } bookings { company { id } receivedDocuments { id } } } }`,
    { id: session.id },
  );
  return data.session as {
    receivedDocuments: { id: string; title: string; state: string; downloadPath: string }[];
    bookings: { receivedDocuments: { id: string }[] }[];
  };
};
const sentBy = async (by: ApiClient) => {
  const { data } = await by.ask(
    `{ extranet { sentDocuments { totalCount edges { node { id title state canRemove sentByName session { id } } } } } }`,
  );
  return (
    data.extranet as {
      sentDocuments: {
        totalCount: number;
        edges: { node: { id: string; title: string; state: string; canRemove: boolean } }[];
      };
    }
  ).sentDocuments.edges.map((edge) => edge.node);
};

test("a contact sends a document for a session: it stands under «Documents reçus», and on the extranet of the company, colleagues included (R-008, R-091)", async () => {
  const { id } = await send(paul, { sessionId: session.id, title: "Convention signée" });
  expect((await received()).receivedDocuments).toMatchObject([
    {
      id,
      title: "Convention signée",
      state: "NEW",
      scan: "SKIPPED",
      company: { id: company.id },
      viewerCan: { remove: true, markSeen: true },
    },
  ]);
  expect((await received()).bookings[0]!.receivedDocuments).toEqual([{ id }]);
  for (const contact of [paul, lea])
    expect(await sentBy(contact)).toContainEqual(expect.objectContaining({ id, state: "NEW", canRemove: true }));
  expect(await sentBy(neighbour)).toEqual([]);
  expect(
    (await paul.ask(`query ($id: ID!) { extranet { session(id: $id) { sentDocuments { id } } } }`, { id: session.id }))
      .data,
  ).toMatchObject({ extranet: { session: { sentDocuments: [{ id }] } } });
});

test("a document can be sent for the company as a whole; its title is the file's name by default (C-21, R-091)", async () => {
  const { id } = await send(paul, {});
  const { data } = await staff.ask(
    `query ($id: ID!) { company(id: $id) { receivedDocuments { id title session { id } } } }`,
    { id: company.id },
  );
  expect((data.company as { receivedDocuments: unknown[] }).receivedDocuments[0]).toEqual({
    id,
    title: "convention signée",
    session: null,
  });
  expect((await received()).receivedDocuments).toEqual([]);
});

test("the bytes come out as they went in, on both sides, and for nobody else (R-008, R-082)", async () => {
  const { id } = await send(paul);
  for (const [by, side] of [
    [paul, "extranet"],
    [lea, "extranet"],
    [reader, "console"],
    [staff, "console"],
  ] as const) {
    const answer = await by.file(`/${side}/received/${id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  }
  expect((await neighbour.file(`/extranet/received/${id}`)).status).toBe(404);
  expect((await staff.file("/console/received/nonsense")).status).toBe(404);
});

test("it is new until somebody who runs the centre downloads or marks it; whoever only reads leaves it new (R-008)", async () => {
  const { id } = await send(paul);
  await reader.file(`/console/received/${id}`);
  expect((await received()).receivedDocuments[0]!.state).toBe("NEW");
  expect(await markReceivedDocumentSeen(reader, id!)).toEqual({ error: "NOT_FOUND" });
  await staff.file(`/console/received/${id}`);
  expect((await received()).receivedDocuments[0]!.state).toBe("SEEN");

  const other = await send(paul);
  expect(await markReceivedDocumentSeen(staff, other.id!)).toMatchObject({ id: other.id });
  expect((await sentBy(paul)).find((each) => each.id === other.id)).toMatchObject({ state: "SEEN", canRemove: false });
});

test("the company takes it back while it is new, and undoes that; once seen, it is refused (R-008)", async () => {
  const { id } = await send(paul);
  expect(await removeSentDocument(lea, id!)).toMatchObject({ id });
  expect(await sentBy(paul)).not.toContainEqual(expect.objectContaining({ id }));
  expect((await received()).receivedDocuments).toEqual([]);
  expect((await received(staff, "(withRemoved: true)")).receivedDocuments).toMatchObject([{ id, state: "REMOVED" }]);
  expect((await paul.file(`/extranet/received/${id}`)).status).toBe(404);
  expect(await removeSentDocument(paul, id!)).toMatchObject({ code: "RECEIVED_DOCUMENT_REMOVED" });
  expect(await markReceivedDocumentSeen(staff, id!)).toMatchObject({ code: "RECEIVED_DOCUMENT_REMOVED" });

  expect(await restoreSentDocument(paul, id!)).toMatchObject({ id });
  expect((await received()).receivedDocuments).toMatchObject([{ id, state: "NEW" }]);
  await markReceivedDocumentSeen(staff, id!);
  expect(await removeSentDocument(paul, id!)).toMatchObject({ code: "RECEIVED_DOCUMENT_SEEN" });
});

test("the staff remove and restore it at any time; what they removed, its sender cannot give back (B-02)", async () => {
  const { id } = await send(paul);
  await markReceivedDocumentSeen(staff, id!);
  expect(await removeReceivedDocument(staff, id!)).toMatchObject({ id });
  expect(await sentBy(paul)).not.toContainEqual(expect.objectContaining({ id }));
  expect(await restoreSentDocument(paul, id!)).toEqual({ error: "NOT_FOUND" });
  expect(await restoreReceivedDocument(staff, id!)).toMatchObject({ id });
  expect((await received()).receivedDocuments).toMatchObject([{ id, state: "SEEN" }]);
});

test("what was sent is counted, and read year by year (R-091)", async () => {
  const { id } = await send(paul);
  await askAsOwner(world, "update received_document set sent_at = '2024-12-31T23:30:00Z' where id = $1", [id]);
  const list = async (year: number) => {
    const { data } = await paul.ask(
      `query ($year: Int!) { extranet { figures { sentDocumentCount documentYears } sentDocuments(filter: { year: $year }) { edges { node { id } } } documents(filter: { year: $year }) { totalCount } } }`,
      { year },
    );
    return data.extranet as {
      figures: { sentDocumentCount: number; documentYears: number[] };
      sentDocuments: { edges: { node: { id: string } }[] };
    };
  };
  // Half past midnight in Paris: the year has just begun.
  const met = await list(2025);
  expect(met.sentDocuments.edges).toEqual([{ node: { id } }]);
  expect(met.figures.documentYears).toContain(2025);
  expect(met.figures.sentDocumentCount).toBeGreaterThan(0);
  for (const year of [2024, 0, 2_147_483_647]) expect((await list(year)).sentDocuments.edges).toEqual([]);
});

describe("what cannot be sent", () => {
  test("for a session the company does not see, or that is not its own (R-001)", async () => {
    const hidden = await aSession(world, of, [company.id]);
    expect(await send(paul, { sessionId: hidden.id })).toEqual({ error: "NOT_FOUND" });
    expect(await send(neighbour, { sessionId: session.id })).toEqual({ error: "NOT_FOUND" });
    expect(await send(paul, { sessionId: "nonsense" })).toEqual({ error: "NOT_FOUND" });
  });

  const canSend = async () => {
    const { data } = await paul.ask(`query ($id: ID!) { extranet { session(id: $id) { canSend } } }`, {
      id: session.id,
    });
    return (data.extranet as { session: { canSend: boolean } }).session.canSend;
  };

  test.each(["CANCELLED", "LOST"])(
    "for a session whose booking is %s; for the company, it can (C-21, R-038)",
    async (status) => {
      expect(await canSend()).toBe(true);
      await askAsOwner(world, "update booking set status = $1 where session_id = $2", [status, session.id]);
      expect(await send(paul)).toMatchObject({ code: "BOOKING_CANCELLED" });
      expect(await canSend()).toBe(false);
      expect((await send(paul, {})).id).toBeTruthy();
    },
  );

  test("a file of a colleague, of the staff, or of nobody", async () => {
    for (const uploadId of [await upload(lea), await upload(staff), "nonsense"])
      expect(await sendDocument(paul, { uploadId, sessionId: session.id })).toMatchObject({ code: "UPLOAD_NOT_FOUND" });
    expect(
      (
        await staff.ask(
          `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ... on Refusal { code } } }`,
          { input: { sessionId: session.id, uploadId: await upload(paul), kind: "QUOTE" } },
        )
      ).data.addDocument,
    ).toEqual({ code: "UPLOAD_NOT_FOUND" });
  });

  test("with a title that is too long", async () => {
    expect(await send(paul, { title: "x".repeat(201) })).toMatchObject({ code: "TITLE_TOO_LONG" });
  });

  test("a kind of file that is not accepted, or one that is empty", async () => {
    expect(await paul.upload(Buffer.from("MZ not a document"), "virus.exe")).toMatchObject({
      status: 422,
      body: { code: "FILE_KIND_REFUSED" },
    });
    expect(await paul.upload(Buffer.alloc(0), "vide.pdf")).toMatchObject({ status: 422, body: { code: "FILE_EMPTY" } });
  });
});

test("a file is used once, sent ten times at once", async () => {
  const uploadId = await upload(paul);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => sendDocument(paul, { uploadId, sessionId: session.id })),
  );
  expect(outcomes.filter((each) => each.id)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "UPLOAD_NOT_FOUND")).toHaveLength(9);
  expect((await received()).receivedDocuments).toHaveLength(1);
});

test("of the staff and two contacts who remove it at the same moment, one does (B-02)", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await send(paul);
    const outcomes = await Promise.all([
      removeReceivedDocument(staff, id!),
      removeSentDocument(paul, id!),
      removeSentDocument(lea, id!),
    ]);
    expect(outcomes.filter((each) => each.id)).toHaveLength(1);
    expect(outcomes.filter((each) => each.code === "RECEIVED_DOCUMENT_REMOVED")).toHaveLength(2);
  }
});

test("whoever takes it back while it is being seen, one of them wins", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await send(paul);
    const [back, seen] = await Promise.all([removeSentDocument(paul, id!), markReceivedDocumentSeen(staff, id!)]);
    expect([back.code, seen.code].toSorted()).toEqual(
      back.id ? ["RECEIVED_DOCUMENT_REMOVED", undefined] : ["RECEIVED_DOCUMENT_SEEN", undefined],
    );
  }
});

test("the coordinators of the centre and the administrators are told, live, with a way to it; others are not (R-008)", async () => {
  const coordinator = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR")).email);
  const elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  const heard = await Promise.all(
    [staff, coordinator, elsewhere, reader].map((each) =>
      follow<{ notificationReceived: { kind: string; link: string; companyName: string } }>(
        world,
        each,
        `subscription { notificationReceived { kind link companyName documentTitle receivedDocumentId } }`,
      ),
    ),
  );
  const { id } = await send(paul);
  for (const line of heard.slice(0, 2)) {
    await line.until((values) => values.length > 0);
    expect(line.values[0]!.notificationReceived).toEqual({
      kind: "DOCUMENT_RECEIVED",
      link: `/sessions/${session.id}/extranet?company=${company.id}&received=${id}`,
      companyName: company.name,
      documentTitle: "convention signée",
      receivedDocumentId: id,
    });
  }
  await heard[2]!.quiet();
  for (const line of heard.slice(2)) expect(line.values).toEqual([]);
  await Promise.all(heard.map((line) => line.stop()));

  const whole = await send(paul, {});
  const { data } = await coordinator.ask(
    `{ notifications(first: 1) { edges { node { link receivedDocumentId sessionId } } } }`,
  );
  expect(data.notifications).toMatchObject({
    edges: [
      {
        node: {
          link: `/companies/${company.id}/documents?received=${whole.id}`,
          receivedDocumentId: whole.id,
          sessionId: null,
        },
      },
    ],
  });
});

test("once removed, what announced it is struck, without a link; restored, it is as it was (R-014)", async () => {
  const { id } = await send(paul);
  const announced = async () => {
    const { data } = await staff.ask(
      `{ notifications(first: 1, filter: { kind: DOCUMENT_RECEIVED }) { edges { node { struckAt link receivedDocumentId } } } }`,
    );
    return (data.notifications as { edges: { node: object }[] }).edges[0]!.node;
  };
  await removeSentDocument(paul, id!);
  expect(await announced()).toEqual({ struckAt: expect.any(String), link: null, receivedDocumentId: null });
  await restoreSentDocument(paul, id!);
  expect(await announced()).toMatchObject({ struckAt: null, receivedDocumentId: id });
});

test("both sides hear of each change of it, the neighbour of none; removed, it is gone from the company's screens (B-01, L-12)", async () => {
  const query = `subscription { changed { changes { kind id gone } } }`;
  type Heard = { changed: { changes: { kind: string; id: string; gone: boolean }[] } };
  const [ofPaul, ofStaff, ofNeighbour] = await Promise.all(
    [paul, staff, neighbour].map((each) => follow<Heard>(world, each, query)),
  );
  const { id } = await send(paul);
  const hears = (values: Heard[], gone: boolean) =>
    values.some((value) =>
      value.changed.changes.some(
        (change) => change.kind === "RECEIVED_DOCUMENT" && change.id === id && change.gone === gone,
      ),
    );
  await Promise.all([ofPaul!, ofStaff!].map((line) => line.until((values) => hears(values, false))));
  await removeReceivedDocument(staff, id!);
  await ofPaul!.until((values) => hears(values, true));
  expect(hears(ofStaff!.values, true)).toBe(false);
  await ofNeighbour!.quiet();
  expect(ofNeighbour!.values).toEqual([]);
  await Promise.all([ofPaul, ofStaff, ofNeighbour].map((line) => line!.stop()));
});

test("a session hidden again leaves what was sent for it where it is, without its session (R-001)", async () => {
  const { id } = await send(paul);
  expect((await unpublishSession(staff, { sessionId: session.id, companyId: company.id })).id).toBeTruthy();
  const { data } = await paul.ask(`query ($id: ID!) { extranet { sentDocument(id: $id) { id session { id } } } }`, {
    id,
  });
  expect(data.extranet).toEqual({ sentDocument: { id, session: null } });
  expect(await send(paul)).toEqual({ error: "NOT_FOUND" });
});
