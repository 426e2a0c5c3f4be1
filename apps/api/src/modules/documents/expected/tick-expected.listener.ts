import type { ExpectedDocumentSide } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Event, Listener } from "#platform/event";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { expectationFulfilled, expectationReopened } from "./expected-document.events.js";

interface Ticked {
  id: string;
  companyId: string;
  sessionId: string | null;
  side: ExpectedDocumentSide;
  label: string;
  dueOn: string;
}

const ticked = sql`id, company_id as "companyId", session_id as "sessionId", side, label, due_on::text as "dueOn"`;
const open = sql`fulfilled_at is null and cancelled_at is null`;

function change(work: Work, set: RawBuilder<unknown>, where: RawBuilder<unknown>): Promise<Ticked[]> {
  return work.transaction.rows(sql<Ticked>`
    update expected_document set ${set}, version = version + 1 where organisation_id = ${work.viewer.organisationId} and ${where} returning ${ticked}`);
}

/** The document sent is the one expected. Of two colleagues who send it at the same moment, the second is told so, and sends nothing. */
async function tickByReceived(work: Work, event: Event, isNew: boolean): Promise<void> {
  const { expectedDocumentId } = event.facts;
  if (!expectedDocumentId) return;
  const [found] = await change(
    work,
    sql`fulfilled_at = ${work.now}, received_document_id = ${event.documentId}`,
    sql`id = ${expectedDocumentId} and company_id = ${event.companyId} and side = 'COMPANY_OWES' and ${open}`,
  );
  if (found) await work.record(expectationFulfilled(found, centreIn(event)));
  else if (isNew) refuse("EXPECTED_DOCUMENT_FULFILLED");
}

/** Publishing a document of the kind owed ticks the most urgent promise: of that session first, then of the company as a whole. */
async function tickByPublication(work: Work, event: Event): Promise<void> {
  const { organisationId } = work.viewer;
  const [found] = await change(
    work,
    sql`fulfilled_at = ${work.now}, publication_id = ${event.publicationId}`,
    sql`id = (select e.id from expected_document e where e.organisation_id = ${organisationId} and e.company_id = ${event.companyId}
      and e.side = 'ORGANISATION_OWES' and e.kind = ${event.facts.kind} and (e.session_id = ${event.sessionId} or e.session_id is null) and ${open}
      order by e.session_id nulls last, e.due_on, e.id limit 1 for update) and ${open}`,
  );
  if (found) await work.record(expectationFulfilled(found, centreIn(event)));
}

/** What had ticked it is gone: it is expected again. */
async function reopen(work: Work, event: Event, by: RawBuilder<unknown>): Promise<void> {
  const [found] = await change(work, sql`fulfilled_at = null, received_document_id = null, publication_id = null`, by);
  if (found) await work.record(expectationReopened(found, centreIn(event)));
}

const centreIn = (event: Event): string => event.subjects[0]!.centreId!;

export const expectedDocumentListeners: Listener[] = [
  { on: "documents.received", hear: (work, event) => tickByReceived(work, event, true) },
  { on: "documents.receivedRestored", hear: (work, event) => tickByReceived(work, event, false) },
  {
    on: "documents.receivedRemoved",
    hear: (work, event) => reopen(work, event, sql`received_document_id = ${event.documentId}`),
  },
  { on: "documents.published", hear: tickByPublication },
  {
    on: "documents.withdrawn",
    hear: (work, event) => reopen(work, event, sql`publication_id = ${event.publicationId}`),
  },
];
