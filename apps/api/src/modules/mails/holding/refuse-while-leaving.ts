import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { looks, moment } from "../sending/retry.rules.js";

/** Whom or what mails are about, as an act that touches all of them knows it. */
type AboutMails = { contactId: string } | { companyId: string } | { sessionId: string };

/**
 * Holds the mails about somebody or something until the end of the act, which would have to wait for one that is in its dialogue with the mail server.
 * That may take minutes: after a moment the act is refused, and done again later.
 */
export async function refuseWhileLeaving(work: Work, about: AboutMails): Promise<void> {
  const which = sql`organisation_id = ${work.viewer.organisationId} and ${isAbout(about)}`;
  for (let look = 1; ; look += 1) {
    const leaving = await work.transaction.rows(sql`
      with held as (select id from mail where ${which} order by id for update skip locked)
      select from mail where ${which} and id not in (select id from held) limit 1`);
    if (leaving.length === 0) return;
    if (look === looks) refuse("MAIL_LEAVING");
    await wait(moment);
  }
}

function isAbout(about: AboutMails) {
  if ("contactId" in about) return sql`contact_id = ${about.contactId}`;
  if ("companyId" in about) return sql`company_id = ${about.companyId}`;
  return sql`session_id = ${about.sessionId}`;
}
