import { setTimeout as wait } from "node:timers/promises";
import type { MailTemplate } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Work } from "#platform/work";
import type { Asked } from "../wording/words-of-organisation.queries.js";
import { startOfToday } from "./day-in-paris.rules.js";

/** What lets somebody in, or warns of somebody else: it never waits for tomorrow. */
const urgent: ReadonlySet<MailTemplate> = new Set<MailTemplate>([
  "PASSWORD_RESET",
  "LOGIN_EMAIL_CHANGE",
  "NEW_DEVICE",
  "SECURITY_CHANGE",
]);

/** Below this, those who send at the same moment take turns: none goes beyond the day's number. */
const nearly = 50;

/** Milliseconds between two looks at whose turn it is, and how many there are: a slow mail server keeps whoever speaks with it for minutes. */
const moment = 100;
const looks = 30;

/** Whether a mail may still leave today; null while that depends on one that is leaving, and takes its time. */
export async function mayLeaveToday(work: Work, template: MailTemplate): Promise<boolean | null> {
  if (urgent.has(template)) return true;
  const { organisationId } = work.viewer;
  const left = await leftToday(work.transaction, organisationId, work.now);
  if (left > nearly) return true;
  for (let look = 1; !(await takeTurn(work)); look += 1) {
    if (look === looks) return null;
    await wait(moment);
  }
  return (await leftToday(work.transaction, organisationId, work.now)) > 0;
}

async function takeTurn({ transaction, viewer }: Work): Promise<boolean> {
  const [turn] = await transaction.rows(sql<{ isMine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('mails of the day'), hashtext(${viewer.organisationId})) as "isMine"`);
  return turn!.isMine;
}

async function leftToday(asked: Asked, organisationId: string, now: Date): Promise<number> {
  const [row] = await asked.rows(
    sql<{
      left: number;
    }>`select mails_per_day - ${sentSince(organisationId, startOfToday(now))} as left from organisation where id = ${organisationId}`,
  );
  return row!.left;
}

/** How many left since an instant. */
export const sentSince = (organisationId: string, since: Date): RawBuilder<unknown> =>
  sql`(select count(*)::int from mail where organisation_id = ${organisationId} and sent_at >= ${since})`;
