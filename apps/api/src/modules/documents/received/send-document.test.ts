import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendDocument, unpublishSession } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, aSession, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { openCorrespondence, received, send, sentBy, upload } from "#testing/correspondence";
import { follow } from "#testing/follow";
import type { TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation;
let company: { id: string; name: string };
let staff: ApiClient;
let reader: ApiClient;
let paul: ApiClient;
let lea: ApiClient;
let neighbour: ApiClient;
let bytes: Buffer;
let session: { id: string };

beforeAll(async () => {
  ({ world, of, company, staff, reader, paul, lea, neighbour, bytes } = await openCorrespondence());
});
afterAll(() => world.close());
beforeEach(async () => {
  session = await aVisibleSession(world, of, [company.id]);
});

test("a contact sends a document for a session: it stands under «Documents reçus», and on the extranet of the company, colleagues included (R-008, R-091)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id, title: "Convention signée" });
  expect((await received(staff, session.id)).receivedDocuments).toMatchObject([
    {
      id,
      title: "Convention signée",
      state: "NEW",
      scan: "SKIPPED",
      company: { id: company.id },
      viewerCan: { remove: true, markSeen: true },
    },
  ]);
  expect((await received(staff, session.id)).bookings[0]!.receivedDocuments).toEqual([{ id }]);
  for (const contact of [paul, lea])
    expect(await sentBy(contact)).toContainEqual(expect.objectContaining({ id, state: "NEW", canRemove: true }));
  expect(await sentBy(neighbour)).toEqual([]);
  expect(
    (await paul.ask(`query ($id: ID!) { extranet { session(id: $id) { sentDocuments { id } } } }`, { id: session.id }))
      .data,
  ).toMatchObject({ extranet: { session: { sentDocuments: [{ id }] } } });
});

test("a document can be sent for the company as a whole; its title is the file's name by default (C-21, R-091)", async () => {
  const { id } = await send(paul, bytes, {});
  const { data } = await staff.ask(
    `query ($id: ID!) { company(id: $id) { receivedDocuments { id title session { id } } } }`,
    { id: company.id },
  );
  expect((data.company as { receivedDocuments: unknown[] }).receivedDocuments[0]).toEqual({
    id,
    title: "convention signée",
    session: null,
  });
  expect((await received(staff, session.id)).receivedDocuments).toEqual([]);
});

test("the bytes come out as they went in, on both sides, and for nobody else (R-008, R-082)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
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

test("what was sent is counted, and read year by year (R-091)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
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
    expect(await send(paul, bytes, { sessionId: hidden.id })).toEqual({ error: "NOT_FOUND" });
    expect(await send(neighbour, bytes, { sessionId: session.id })).toEqual({ error: "NOT_FOUND" });
    expect(await send(paul, bytes, { sessionId: "nonsense" })).toEqual({ error: "NOT_FOUND" });
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
      expect(await send(paul, bytes, { sessionId: session.id })).toMatchObject({ code: "BOOKING_CANCELLED" });
      expect(await canSend()).toBe(false);
      expect((await send(paul, bytes, {})).id).toBeTruthy();
    },
  );

  test("a file of a colleague, of the staff, or of nobody", async () => {
    for (const uploadId of [await upload(lea, bytes), await upload(staff, bytes), "nonsense"])
      expect(await sendDocument(paul, { uploadId, sessionId: session.id })).toMatchObject({ code: "UPLOAD_NOT_FOUND" });
    expect(
      (
        await staff.ask(
          `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ... on Refusal { code } } }`,
          { input: { sessionId: session.id, uploadId: await upload(paul, bytes), kind: "QUOTE" } },
        )
      ).data.addDocument,
    ).toEqual({ code: "UPLOAD_NOT_FOUND" });
  });

  test("with a title that is too long", async () => {
    expect(await send(paul, bytes, { title: "x".repeat(201) })).toMatchObject({ code: "TITLE_TOO_LONG" });
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
  const uploadId = await upload(paul, bytes);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => sendDocument(paul, { uploadId, sessionId: session.id })),
  );
  expect(outcomes.filter((each) => each.id)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "UPLOAD_NOT_FOUND")).toHaveLength(9);
  expect((await received(staff, session.id)).receivedDocuments).toHaveLength(1);
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
  const { id } = await send(paul, bytes, { sessionId: session.id });
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

  const whole = await send(paul, bytes, {});
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

test("a session hidden again leaves what was sent for it where it is, without its session (R-001)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
  expect((await unpublishSession(staff, { sessionId: session.id, companyId: company.id })).id).toBeTruthy();
  const { data } = await paul.ask(`query ($id: ID!) { extranet { sentDocument(id: $id) { id session { id } } } }`, {
    id,
  });
  expect(data.extranet).toEqual({ sentDocument: { id, session: null } });
  expect(await send(paul, bytes, { sessionId: session.id })).toEqual({ error: "NOT_FOUND" });
});
