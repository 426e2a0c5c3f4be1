import { sql } from "kysely";
import type { Work } from "#platform/work";
import { mailsHeld, mailsResumed } from "../mail.events.js";
import { heldAfter, nextProbe } from "../sending/retry.rules.js";
import { probeMails, releaseMails } from "../sending/queues.rules.js";

/** Whether the mails of the organisation are held at this moment. */
export async function areHeld(work: Work): Promise<boolean> {
  const rows = await work.transaction.rows(
    sql`select from mail_circuit where organisation_id = ${work.viewer.organisationId} and held_since is not null`,
  );
  return rows.length > 0;
}

/** One more refusal that was not about one message. From the fifth in a row on, nothing leaves until one mail, tried now and then, goes through. */
export async function noteRefusal(work: Work, reason: string): Promise<void> {
  const { organisationId } = work.viewer;
  const retryAt = nextProbe(0, work.now);
  await work.transaction.rows(
    sql`insert into mail_circuit (organisation_id) values (${organisationId}) on conflict do nothing`,
  );
  // Held by somebody else meanwhile, it is not waited for: whoever tries one now keeps it for as long as the mail server takes.
  const [circuit] = await work.transaction.rows(sql<{ failures: number }>`
    update mail_circuit set failures = failures + 1, reason = ${reason} where organisation_id = ${organisationId} and held_since is null returning failures`);
  if (!circuit || circuit.failures < heldAfter) return;
  await work.transaction.rows(
    sql`update mail_circuit set held_since = ${work.now}, retry_at = ${retryAt}, probes = 0 where organisation_id = ${organisationId}`,
  );
  work.enqueue(probeMails, { organisationId }, retryAt);
  await work.record(mailsHeld(organisationId));
}

/** A mail went through, or was refused for itself: the mail server does its work. */
export async function noteAnswer(work: Work): Promise<void> {
  await work.transaction.rows(
    sql`update mail_circuit set failures = 0, reason = null where organisation_id = ${work.viewer.organisationId} and failures > 0 and held_since is null`,
  );
}

/** What is held, once its time to be tried has come; held against whoever else would try. */
export async function dueProbe(work: Work): Promise<{ probes: number } | null> {
  const [circuit] = await work.transaction.rows(sql<{ probes: number }>`
    select probes from mail_circuit where organisation_id = ${work.viewer.organisationId} and retry_at <= ${work.now} for update skip locked`);
  return circuit ?? null;
}

/** Not yet: later, and later. */
export async function keepHeld(work: Work, probes: number, reason: string): Promise<void> {
  const { organisationId } = work.viewer;
  const retryAt = nextProbe(probes + 1, work.now);
  await work.transaction.rows(
    sql`update mail_circuit set retry_at = ${retryAt}, probes = ${probes + 1}, reason = ${reason}, failures = failures + 1 where organisation_id = ${organisationId}`,
  );
  work.enqueue(probeMails, { organisationId }, retryAt);
}

/** The mail server answers: all that waits leaves. */
export async function letLeave(work: Work): Promise<void> {
  const { organisationId } = work.viewer;
  await work.transaction.rows(
    sql`update mail_circuit set failures = 0, reason = null, held_since = null, retry_at = null, probes = 0 where organisation_id = ${organisationId}`,
  );
  // How long each reader is tried is counted from here on. Whatever is in its dialogue since before is not waited for.
  await work.transaction.rows(sql`
    with waiting as (select id from mail where organisation_id = ${organisationId} and state = 'QUEUED' order by id for update skip locked)
    update mail m set queued_at = ${work.now} from waiting w where m.organisation_id = ${organisationId} and m.id = w.id`);
  work.enqueue(releaseMails, { organisationId });
  await work.record(mailsResumed(organisationId));
}
