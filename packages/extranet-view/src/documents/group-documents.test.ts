import { expect, test } from "vitest";
import { groupDocuments } from "./group-documents.ts";

const document = (id: string, sessionId: string, publishedAt: string) => ({
  id,
  publishedAt,
  sessionTitle: sessionId,
  session: { id: sessionId },
});
const documents = [
  document("a", "heights", "2026-11-20T10:00:00Z"),
  document("b", "first-aid", "2026-11-02T10:00:00Z"),
  document("c", "heights", "2026-10-31T10:00:00Z"),
];
const idsOf = (groups: ReturnType<typeof groupDocuments>) =>
  groups.map((group) => [group.key, ...group.documents.map(({ id }) => id)]);

test("documents stand under their session, the session with the newest document first", () => {
  expect(idsOf(groupDocuments(documents, "session"))).toEqual([
    ["heights", "a", "c"],
    ["first-aid", "b"],
  ]);
});

test("documents stand under the month they were published in", () => {
  expect(idsOf(groupDocuments(documents, "month"))).toEqual([
    ["2026-11", "a", "b"],
    ["2026-10", "c"],
  ]);
});
