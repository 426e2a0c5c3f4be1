import { LockMode } from "@mikro-orm/core";
import type { Work } from "#platform/work";
import { Mail } from "../mail.entity.js";
import { mailBounced } from "../mail.events.js";

/** The server of the reader gave a mail back. Told twice, it is noted once. */
export async function noteBounce(work: Work, { mailId, reason }: { mailId: string; reason: string }): Promise<void> {
  const mail = await work.em.findOneOrFail(Mail, mailId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (mail.state !== "SENT") return;
  mail.comeBack(reason, work.now);
  await work.record(mailBounced(mail));
}
