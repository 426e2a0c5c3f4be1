import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { ContactViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { acceptsUploads, type BookingState } from "#sessions";

/**
 * A session the company does not see is none; on one that bears the mention «Annulé» for it, nothing is sent any more (C-21). It is held until the
 * end: of a file sent and a session deleted or cancelled at the same moment, the second sees the first.
 */
export async function refuseUnlessAccepting(work: Work, viewer: ContactViewer, sessionId: string): Promise<void> {
  if (!isId(sessionId)) throw new Denied();
  const { organisationId, companyId } = viewer;
  // A lock asks for the right to change, which contacts do not have.
  await work.transaction.confine({ kind: "house", organisationId });
  await work.transaction.rows(
    sql`select from session where organisation_id = ${organisationId} and id = ${sessionId} for share`,
  );
  await work.transaction.confine(viewer);
  const [booking] = await work.transaction.rows(sql<BookingState>`
    select b.status, s.deleted_at is not null as "sessionDeleted"
    from company_visibility v join session s on (s.organisation_id, s.id) = (v.organisation_id, v.subject_id)
      join booking b on (b.organisation_id, b.session_id, b.company_id) = (v.organisation_id, v.subject_id, v.company_id)
    where v.organisation_id = ${organisationId} and v.company_id = ${companyId} and v.kind = 'SESSION' and v.subject_id = ${sessionId}`);
  if (!booking) throw new Denied();
  if (!acceptsUploads(booking)) refuse("BOOKING_CANCELLED");
}
