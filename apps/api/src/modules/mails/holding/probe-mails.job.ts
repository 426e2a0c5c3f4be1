import { LockMode } from "@mikro-orm/core";
import type { JobHandler } from "#platform/jobs";
import type { Work } from "#platform/work";
import { Mail } from "../mail.entity.js";
import { dueProbe, keepHeld, letLeave } from "./mail-circuit.js";
import { leaveOutOvertaken } from "../sending/overtake-mails.js";
import { probeMails } from "../sending/queues.rules.js";
import { tryToSend, type MailShop } from "../sending/send-mail.job.js";

/** While the mail server refuses, one mail is tried now and then, the one that has waited longest since it was last tried. Once it goes through, all leave. */
export const probeMailsJob = (shop: MailShop): JobHandler<{ organisationId: string }> => ({
  queue: probeMails,
  async run({ organisationId }) {
    const turn = (noted: string | null) =>
      shop.works.run({ kind: "house", organisationId }, (work) => probe(work, noted, shop));
    // What is noted of a mail is kept before its dialogue begins; one that need not leave any more gives its turn to the next.
    for (let next = await turn(null); next !== "SETTLED";) next = await turn(next.noted);
  },
});

async function probe(work: Work, noted: string | null, shop: MailShop): Promise<{ noted: string | null } | "SETTLED"> {
  const held = await dueProbe(work);
  if (!held) return "SETTLED";
  const mail = await work.em.findOne(
    Mail,
    { state: "QUEUED", ...(noted ? { id: noted } : {}) },
    { orderBy: { dueAt: "asc", id: "asc" }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
  );
  if (noted && !mail) return { noted: null };
  if (noted) mail?.endDialogue();
  if (mail && (await leaveOutOvertaken(work, mail))) return { noted: null };
  if (!noted && mail?.noteDialogue()) return { noted: mail.id };
  // It was held, not refused: its reader is tried from now on.
  if (mail) mail.queuedAt = work.now;
  const refusal = mail && (await tryToSend(work, mail, shop));
  // Broken off, it is no sign that the others would go through.
  if (refusal && refusal.by !== "MESSAGE") await keepHeld(work, held.probes, refusal.message);
  else await letLeave(work);
  return "SETTLED";
}
