import type { TrashKind } from "@passerelle/schema/vocabulary";
import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { TrashRow } from "./trash-parts.queries.js";

const facts = {
  SESSION: "trash.sessionPurged",
  ENROLMENT: "trash.enrolmentPurged",
  DOCUMENT: "trash.documentPurged",
  RECEIVED_DOCUMENT: "trash.receivedDocumentPurged",
  LEARNER: "trash.learnerPurged",
  CONTACT: "trash.contactPurged",
} as const satisfies Record<TrashKind, string>;

export type Purged = Pick<TrashRow, "id" | "kind" | "sessionId" | "companyId" | "centreId">;

/** The log of what is deleted for good: ids, and how many rows of which tables; it names nobody. */
export const trashPurged = (item: Purged): Event => ({
  id: newId(),
  kind: facts[item.kind],
  sessionId: item.sessionId ?? undefined,
  companyId: item.companyId ?? undefined,
  documentId: item.kind === "DOCUMENT" || item.kind === "RECEIVED_DOCUMENT" ? item.id : undefined,
  facts: { subjectId: item.id },
  subjects: subjectsOf(item),
});

function subjectsOf({ id, kind, sessionId, companyId, centreId }: Purged): Subject[] {
  switch (kind) {
    case "SESSION":
      return [{ kind: "SESSION", id, centreId }];
    case "DOCUMENT":
    case "RECEIVED_DOCUMENT":
      return [{ kind, id, centreId }];
    case "ENROLMENT":
      return [{ kind: "SESSION", id: sessionId!, centreId, companyId: null }];
    case "LEARNER":
    case "CONTACT":
      return [{ kind: "COMPANY", id: companyId! }];
  }
}
