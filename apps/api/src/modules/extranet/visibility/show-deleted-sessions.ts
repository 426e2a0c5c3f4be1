import { sql, type RawBuilder } from "kysely";
import { holdDeletedSessionDisplay } from "#organisations";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { hide } from "./show-subject.js";

/** In the trash, a session stays listed with its mention, or is listed nowhere: the organisation's choice (R-042, C-05). */
export async function sessionDeleted(work: Work, event: Event): Promise<void> {
  if ((await holdDeletedSessionDisplay(work)) === "HIDDEN") await takeAway(work, sql`s.id = ${event.sessionId}`);
}

/** Out of the trash, whoever saw it sees it again, since the day it was made visible. */
export async function sessionRestored(work: Work, event: Event): Promise<void> {
  await holdDeletedSessionDisplay(work);
  await giveBack(work, sql`s.id = ${event.sessionId}`);
}

/** Hidden from a company while the choice changes, it is not given back by it. */
export async function sessionUnpublished(work: Work, { companyId, sessionId }: Event): Promise<void> {
  await holdDeletedSessionDisplay(work);
  await hide(work, { companyId: companyId!, kind: "SESSION", subjectId: sessionId! });
}

/** The choice changed: all that is in the trash follows, on the screens that are open too. */
export async function displayChanged(work: Work, event: Event): Promise<void> {
  const display = event.facts.deletedSessionDisplay;
  if (display !== "HIDDEN" && display !== "CANCELLED") return;
  const { organisationId } = work.viewer;
  const inTrash = await work.transaction.rows(sql<{ id: string; centreId: string }>`
    select s.id, s.centre_id as "centreId" from session s where s.organisation_id = ${organisationId} and s.deleted_at is not null
      and exists (select from session_publication p where (p.organisation_id, p.session_id) = (s.organisation_id, s.id) and p.unpublished_at is null)
    order by s.id`);
  if (inTrash.length === 0) return;
  await work.record({
    id: newId(),
    kind: display === "HIDDEN" ? "extranet.deletedSessionsHidden" : "extranet.deletedSessionsShown",
    facts: { count: inTrash.length },
    subjects: inTrash.map(({ id, centreId }) => ({ kind: "SESSION", id, centreId })),
  });
  const deleted = sql`s.deleted_at is not null`;
  await (display === "HIDDEN" ? takeAway(work, deleted) : giveBack(work, deleted));
}

async function takeAway(work: Work, which: RawBuilder<unknown>): Promise<void> {
  await work.transaction.rows(sql`
    delete from company_visibility v using session s
    where v.organisation_id = ${work.viewer.organisationId} and v.kind = 'SESSION' and (s.organisation_id, s.id) = (v.organisation_id, v.subject_id) and ${which}`);
}

async function giveBack(work: Work, which: RawBuilder<unknown>): Promise<void> {
  await work.transaction.rows(sql`
    insert into company_visibility (organisation_id, company_id, kind, subject_id, since)
    select p.organisation_id, p.company_id, 'SESSION', p.session_id, p.published_at
    from session s join session_publication p on (p.organisation_id, p.session_id) = (s.organisation_id, s.id) and p.unpublished_at is null
    where s.organisation_id = ${work.viewer.organisationId} and ${which} on conflict do nothing`);
}
