import type { Listener } from "#platform/event";
import { hide, show } from "./show-subject.js";

/** What a company sees follows the acts of the staff, in their very transaction. */
export const visibilityListeners: Listener[] = [
  {
    on: "sessions.published",
    hear: (work, event) => show(work, { companyId: event.companyId!, kind: "SESSION", subjectId: event.sessionId! }),
  },
  {
    on: "sessions.unpublished",
    hear: (work, event) => hide(work, { companyId: event.companyId!, kind: "SESSION", subjectId: event.sessionId! }),
  },
  {
    on: "documents.published",
    hear: (work, event) =>
      show(work, { companyId: event.companyId!, kind: "PUBLICATION", subjectId: event.publicationId! }),
  },
  {
    on: "documents.withdrawn",
    hear: (work, event) =>
      hide(work, { companyId: event.companyId!, kind: "PUBLICATION", subjectId: event.publicationId! }),
  },
];
