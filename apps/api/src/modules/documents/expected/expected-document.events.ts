import type { ExpectedDocumentSide } from "@passerelle/schema/vocabulary";
import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";

interface Told {
  id: string;
  companyId: string;
  sessionId?: string | null;
  side: ExpectedDocumentSide;
  label: string;
  dueOn: string;
}

const told = (kind: string, expected: Told, centreId: string, id = newId()): Event => ({
  id,
  kind,
  sessionId: expected.sessionId ?? undefined,
  companyId: expected.companyId,
  facts: { expectedDocumentId: expected.id, label: expected.label, side: expected.side, dueOn: expected.dueOn },
  subjects: [{ kind: "EXPECTED_DOCUMENT", id: expected.id, centreId }, placeOf(expected, centreId)],
});

const placeOf = ({ sessionId, companyId }: Told, centreId: string): Subject =>
  sessionId ? { kind: "SESSION", id: sessionId, centreId, companyId } : { kind: "COMPANY", id: companyId, centreId };

export const documentExpected = (expected: Told, centreId: string) => told("documents.expected", expected, centreId);
export const expectationCancelled = (expected: Told, centreId: string) =>
  told("documents.expectedCancelled", expected, centreId);
export const expectationFulfilled = (expected: Told, centreId: string) =>
  told("documents.expectedFulfilled", expected, centreId);
export const expectationReopened = (expected: Told, centreId: string) =>
  told("documents.expectedReopened", expected, centreId);
/** The reminder is one fact, whatever crashes: its id is known from the day it was asked for. */
export const expectationReminded = (expected: Told & { reminderId: string }, centreId: string) =>
  told("documents.expectedReminded", expected, centreId, expected.reminderId);
