import { HistoryArguments, HistoryConnection, Session } from "@passerelle/schema/contract";
import type { DocumentKind, EventKind, ExpectedDocumentSide } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { staffOf, type Context } from "#platform/context";
import { connection, decodePosition, pageSize, type Connection } from "#platform/page";
import type { SessionRow } from "./session-rows.queries.js";

/** The facts of the journal that a session's history tells. */
const told: Record<string, EventKind> = {
  "sessions.planned": "SESSION_PLANNED",
  "sessions.booked": "COMPANY_BOOKED",
  "sessions.published": "SESSION_PUBLISHED",
  "sessions.unpublished": "SESSION_UNPUBLISHED",
  "documents.added": "DOCUMENT_ADDED",
  "documents.versionAdded": "DOCUMENT_VERSION_ADDED",
  "documents.deleted": "DOCUMENT_DELETED",
  "documents.restored": "DOCUMENT_RESTORED",
  "documents.published": "DOCUMENT_PUBLISHED",
  "documents.withdrawn": "DOCUMENT_WITHDRAWN",
  "documents.opened": "DOCUMENT_OPENED",
  "documents.received": "DOCUMENT_RECEIVED",
  "documents.receivedSeen": "RECEIVED_DOCUMENT_SEEN",
  "documents.receivedRemoved": "RECEIVED_DOCUMENT_REMOVED",
  "documents.receivedRestored": "RECEIVED_DOCUMENT_RESTORED",
  "documents.expected": "DOCUMENT_EXPECTED",
  "documents.expectedCancelled": "EXPECTED_DOCUMENT_CANCELLED",
  "documents.expectedFulfilled": "EXPECTED_DOCUMENT_FULFILLED",
  "documents.expectedReopened": "EXPECTED_DOCUMENT_REOPENED",
  "documents.expectedReminded": "EXPECTED_DOCUMENT_REMINDED",
};

/** What the organisation is to give is a promise; what it asks for is expected. */
const kindOf = (row: { kind: string; side: ExpectedDocumentSide | null }): EventKind =>
  row.kind === "documents.expected" && row.side === "ORGANISATION_OWES" ? "DOCUMENT_PROMISED" : told[row.kind]!;

interface HistoryRow {
  id: string;
  number: number;
  kind: EventKind;
  occurredAt: Date;
  actorName: string;
  companyName: string | null;
  documentTitle: string | null;
  documentKind: DocumentKind | null;
}

@Resolver(() => Session)
export class HistoryResolver {
  @FieldResolver(() => HistoryConnection, { description: "What happened in it, newest first." })
  async history(
    @Root() session: SessionRow,
    @Args(() => HistoryArguments) page: HistoryArguments,
    @Ctx() context: Context,
  ): Promise<Connection<HistoryRow>> {
    staffOf(context);
    const size = pageSize(page.first, 50);
    const position = decodePosition(page.after, "number");
    const rows = await context.reading.rows(sql<HistoryRow & { kind: string; side: ExpectedDocumentSide | null }>`
      select e.id, e.seq as number, e.kind, e.occurred_at as "occurredAt", e.actor_name as "actorName", c.name as "companyName",
        case when e.document_id is not null then e.facts ->> 'title' else e.facts ->> 'label' end as "documentTitle", e.facts ->> 'side' as side,
        case when e.document_id is not null then e.facts ->> 'kind' end as "documentKind"
      from event e left join company c on (c.organisation_id, c.id) = (e.organisation_id, e.company_id)
      where e.organisation_id = ${context.reading.viewer.organisationId} and e.session_id = ${session.id} and e.kind = any(${Object.keys(told)}::text[])
        and ${position ? sql`e.seq < ${Number(position[0])}` : sql`true`}
      order by e.seq desc limit ${size + 1}`);
    const entries = rows.map((row) => ({ ...row, kind: kindOf(row) }));
    return connection(entries, size, entries.length, (entry) => [String(entry.number), entry.id]);
  }
}
