import { sql, type RawBuilder } from "kysely";
import type { MailCancelReason } from "@passerelle/schema/vocabulary";
import type { Work } from "#platform/work";
import { mailCancelled, mailOvertaken } from "../mail.events.js";
import type { Mail } from "../mail.entity.js";

const fact = { WITHDRAWN: mailCancelled, OVERTAKEN: mailOvertaken } as const;

/** Holds back mails `m` for good, as the house, but for those that are leaving at this moment: whoever asks says what becomes of these. */
export async function holdBack(work: Work, which: RawBuilder<unknown>, reason: MailCancelReason): Promise<void> {
  const mails = await work.transaction.rows(sql<Pick<Mail, "id" | "centreId" | "companyId" | "template">>`
    with waiting as (select m.organisation_id, m.id from mail m ${which} order by m.id for update of m skip locked)
    update mail m set state = 'CANCELLED', cancel_reason = ${reason}, link = null, files_token = null, stop_token = null, due_at = null, version = version + 1
    from waiting w where (m.organisation_id, m.id) = (w.organisation_id, w.id)
    returning m.id, m.centre_id as "centreId", m.company_id as "companyId", m.template`);
  await work.recordAll(mails.map((mail) => fact[reason](mail)));
}
