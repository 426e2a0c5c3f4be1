import { sql, type RawBuilder } from "kysely";
import type { Reading } from "#platform/reading";

/**
 * From the facts of the staff to what a client sees of them. Every query of the extranet is made of these pieces, and of nothing
 * else: what is to be checked is on this page, and its every cell in `client-sight.rules.ts`.
 *
 * Aliases: `v` what the company sees, `s` a session, `b` the company's booking in it, `e` an enrolment, `l` its learner, `p` a publication.
 */

/** A contact reads what its own company sees; nobody else reads anything here. */
export function ownSight({ viewer }: Reading): RawBuilder<unknown> {
  if (viewer.kind !== "contact") return sql`false`;
  return sql`v.organisation_id = ${viewer.organisationId} and v.company_id = ${viewer.companyId}`;
}

/**
 * The sessions of a client: those made visible to its company, whoever is enrolled (C-22). A booking cancelled or lost takes none away
 * nor does the archive. One in the trash stays, or goes, as the organisation chose: see `visibility/show-deleted-sessions.ts`.
 */
export const seenSessions = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join session s on (s.organisation_id, s.id) = (v.organisation_id, v.subject_id) and v.kind = 'SESSION' and ${ownSight(reading)}
  join booking b on (b.organisation_id, b.session_id, b.company_id) = (v.organisation_id, v.subject_id, v.company_id)`;

/** The mention «Annulé», for this client alone: its booking is cancelled or lost (R-035, C-06, C-09), or the session is in the trash. */
export const isCancelledForClient = sql`(b.status in ('CANCELLED', 'LOST') or s.deleted_at is not null)`;

/** Since when: of two reasons, the first. From «Annulé» to «Perdu» nothing moves (C-09); back to any other status, the mention is gone. */
export const cancelledForClientAt = sql`least(b.cancelled_at, s.deleted_at)`;

/** What the client sends for a session is taken exactly while it bears no mention. */
export const maySend = sql`not ${isCancelledForClient}`;

/**
 * The documents of a client: those published to it and not withdrawn. Nothing else takes one away: neither the removal of its
 * learner, nor his return, nor the status, the trash or the archive of its session.
 */
export const seenDocuments = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join publication p on (p.organisation_id, p.id) = (v.organisation_id, v.subject_id) and v.kind = 'PUBLICATION' and ${ownSight(reading)} and p.withdrawn_at is null`;

/**
 * The learners of a session: those enrolled, and those removed while something of theirs was published, for good, even once it is withdrawn.
 * Removed with nothing published, a learner is nowhere: in no list, no search and no count.
 */
export const isLearnerShown = sql`(e.removed_at is null or e.kept)`;

/** Removed with something published: greyed, «Annulé», with the day. His documents still open. */
export const isLearnerGreyed = sql`(e.removed_at is not null)`;

/** The enrolments that a client sees, each a row of its own: added again, a learner stands beside the greyed one. Restored, it is the same row. */
export const seenLearners = (reading: Reading): RawBuilder<unknown> => sql`${seenSessions(reading)}
  join enrolment e on (e.organisation_id, e.session_id, e.company_id) = (v.organisation_id, v.subject_id, v.company_id) and ${isLearnerShown}
  join learner l on (l.organisation_id, l.id) = (e.organisation_id, e.learner_id)`;

/** Places without a name: reserved, neither named nor given back. */
export const seenSeats = (reading: Reading): RawBuilder<unknown> => sql`${seenSessions(reading)}
  join seat t on (t.organisation_id, t.session_id, t.company_id) = (v.organisation_id, v.subject_id, v.company_id) and t.named_at is null and t.released_at is null`;

/** Whether places wait for a name that the client may give: not while the session bears the mention. */
export const hasSeatsToName = sql`(not ${isCancelledForClient} and exists (select from seat t
    where (t.organisation_id, t.session_id, t.company_id) = (v.organisation_id, v.subject_id, v.company_id) and t.named_at is null and t.released_at is null))`;

/** Modules, trainers and learners are for the companies with somebody in the session, or a place kept for somebody (R-087, C-22). */
export const hasDetail = sql`(exists (select from enrolment e
    where (e.organisation_id, e.session_id, e.company_id) = (v.organisation_id, v.subject_id, v.company_id) and ${isLearnerShown})
  or exists (select from seat t
    where (t.organisation_id, t.session_id, t.company_id) = (v.organisation_id, v.subject_id, v.company_id) and t.named_at is null and t.released_at is null))`;

/**
 * What is expected about a session `e.session_id` is asked for while the session is seen and, until it has come, while it bears no mention
 * nobody can send it meanwhile. What came stays said.
 */
export const isAskedFor = (reading: Reading): RawBuilder<unknown> => sql`(e.session_id is null or exists (
  select from ${seenSessions(reading)} where v.subject_id = e.session_id and (e.fulfilled_at is not null or not ${isCancelledForClient})))`;
