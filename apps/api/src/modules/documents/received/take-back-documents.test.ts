import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  markReceivedDocumentSeen,
  removeReceivedDocument,
  removeSentDocument,
  restoreReceivedDocument,
  restoreSentDocument,
} from "#testing/acts";
import type { ApiClient } from "#testing/api-client";
import { aVisibleSession, type TestOrganisation } from "#testing/builders";
import { openCorrespondence, received, send, sentBy } from "#testing/correspondence";
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

test("it is new until somebody who runs the centre downloads or marks it; whoever only reads leaves it new (R-008)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
  await reader.file(`/console/received/${id}`);
  expect((await received(staff, session.id)).receivedDocuments[0]!.state).toBe("NEW");
  expect(await markReceivedDocumentSeen(reader, id!)).toEqual({ error: "NOT_FOUND" });
  await staff.file(`/console/received/${id}`);
  expect((await received(staff, session.id)).receivedDocuments[0]!.state).toBe("SEEN");

  const other = await send(paul, bytes, { sessionId: session.id });
  expect(await markReceivedDocumentSeen(staff, other.id!)).toMatchObject({ id: other.id });
  expect((await sentBy(paul)).find((each) => each.id === other.id)).toMatchObject({ state: "SEEN", canRemove: false });
});

test("the company takes it back while it is new, and undoes that; once seen, it is refused (R-008)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
  expect(await removeSentDocument(lea, id!)).toMatchObject({ id });
  expect(await sentBy(paul)).not.toContainEqual(expect.objectContaining({ id }));
  expect((await received(staff, session.id)).receivedDocuments).toEqual([]);
  expect((await received(staff, session.id, "(withRemoved: true)")).receivedDocuments).toMatchObject([
    { id, state: "REMOVED" },
  ]);
  expect((await paul.file(`/extranet/received/${id}`)).status).toBe(404);
  expect(await removeSentDocument(paul, id!)).toMatchObject({ code: "RECEIVED_DOCUMENT_REMOVED" });
  expect(await markReceivedDocumentSeen(staff, id!)).toMatchObject({ code: "RECEIVED_DOCUMENT_REMOVED" });

  expect(await restoreSentDocument(paul, id!)).toMatchObject({ id });
  expect((await received(staff, session.id)).receivedDocuments).toMatchObject([{ id, state: "NEW" }]);
  await markReceivedDocumentSeen(staff, id!);
  expect(await removeSentDocument(paul, id!)).toMatchObject({ code: "RECEIVED_DOCUMENT_SEEN" });
});

test("the staff remove and restore it at any time; what they removed, its sender cannot give back (B-02)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
  await markReceivedDocumentSeen(staff, id!);
  expect(await removeReceivedDocument(staff, id!)).toMatchObject({ id });
  expect(await sentBy(paul)).not.toContainEqual(expect.objectContaining({ id }));
  expect(await restoreSentDocument(paul, id!)).toEqual({ error: "NOT_FOUND" });
  expect(await restoreReceivedDocument(staff, id!)).toMatchObject({ id });
  expect((await received(staff, session.id)).receivedDocuments).toMatchObject([{ id, state: "SEEN" }]);
});

test("of the staff and two contacts who remove it at the same moment, one does (B-02)", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await send(paul, bytes, { sessionId: session.id });
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
    const { id } = await send(paul, bytes, { sessionId: session.id });
    const [back, seen] = await Promise.all([removeSentDocument(paul, id!), markReceivedDocumentSeen(staff, id!)]);
    expect([back.code, seen.code].toSorted()).toEqual(
      back.id ? ["RECEIVED_DOCUMENT_REMOVED", undefined] : ["RECEIVED_DOCUMENT_SEEN", undefined],
    );
  }
});

test("once removed, what announced it is struck, without a link; restored, it is as it was (R-014)", async () => {
  const { id } = await send(paul, bytes, { sessionId: session.id });
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
  const { id } = await send(paul, bytes, { sessionId: session.id });
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
