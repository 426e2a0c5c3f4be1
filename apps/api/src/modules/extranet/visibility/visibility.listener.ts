import { Company } from "#companies";
import type { Event, Listener } from "#platform/event";
import type { Work } from "#platform/work";
import { displayChanged, sessionDeleted, sessionRestored, sessionUnpublished } from "./show-deleted-sessions.js";
import { hide, show } from "./show-subject.js";

const proposalIn = (event: Event) => ({
  companyId: event.companyId!,
  kind: "DATE_PROPOSAL" as const,
  subjectId: String(event.facts.proposalId),
});

/** A private person is written to, and has no extranet where it could be seen. */
async function datesProposed(work: Work, event: Event): Promise<void> {
  const company = await work.em.findOneOrFail(Company, event.companyId!);
  if (company.hasExtranet) await show(work, proposalIn(event));
}

/** What a company sees follows the acts of the staff, in their very transaction. */
export const visibilityListeners: Listener[] = [
  {
    on: "sessions.published",
    hear: (work, event) => show(work, { companyId: event.companyId!, kind: "SESSION", subjectId: event.sessionId! }),
  },
  { on: "sessions.unpublished", hear: sessionUnpublished },
  { on: "sessions.deleted", hear: sessionDeleted },
  { on: "sessions.restored", hear: sessionRestored },
  { on: "access.extranetSettingsChanged", hear: displayChanged },
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
  {
    on: "documents.received",
    hear: (work, event) =>
      show(work, { companyId: event.companyId!, kind: "RECEIVED_DOCUMENT", subjectId: event.documentId! }),
  },
  {
    on: "documents.receivedRemoved",
    hear: (work, event) =>
      hide(work, { companyId: event.companyId!, kind: "RECEIVED_DOCUMENT", subjectId: event.documentId! }),
  },
  {
    on: "documents.receivedRestored",
    hear: (work, event) =>
      show(work, { companyId: event.companyId!, kind: "RECEIVED_DOCUMENT", subjectId: event.documentId! }),
  },
  {
    on: "documents.expected",
    hear: (work, event) =>
      show(work, {
        companyId: event.companyId!,
        kind: "EXPECTED_DOCUMENT",
        subjectId: String(event.facts.expectedDocumentId),
      }),
  },
  {
    on: "documents.expectedCancelled",
    hear: (work, event) =>
      hide(work, {
        companyId: event.companyId!,
        kind: "EXPECTED_DOCUMENT",
        subjectId: String(event.facts.expectedDocumentId),
      }),
  },
  { on: "proposals.sent", hear: datesProposed },
  { on: "proposals.withdrawn", hear: (work, event) => hide(work, proposalIn(event)) },
  { on: "proposals.voided", hear: (work, event) => hide(work, proposalIn(event)) },
];
