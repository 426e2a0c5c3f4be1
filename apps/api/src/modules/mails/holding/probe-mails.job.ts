import { LockMode } from "@mikro-orm/core";
import type { JobHandler } from "#platform/jobs";
import { Mail } from "../mail.entity.js";
import { dueProbe, keepHeld, letLeave } from "./mail-circuit.js";
import { probeMails } from "../sending/queues.rules.js";
import { tryToSend, type MailShop } from "../sending/send-mail.job.js";

/** While the mail server refuses, one mail is tried now and then, the one that has waited longest since it was last tried. Once it goes through, all leave. */
export const probeMailsJob = (shop: MailShop): JobHandler<{ organisationId: string }> => ({
  queue: probeMails,
  run: ({ organisationId }) =>
    shop.works.run({ kind: "house", organisationId }, async (work) => {
      const held = await dueProbe(work);
      if (!held) return;
      const mail = await work.em.findOne(
        Mail,
        { state: "QUEUED" },
        { orderBy: { dueAt: "asc", id: "asc" }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      // It was held, not refused: its reader is tried from now on.
      if (mail) mail.queuedAt = work.now;
      const refusal = mail && (await tryToSend(work, mail, shop));
      if (refusal?.by === "SERVICE") await keepHeld(work, held.probes, refusal.message);
      else await letLeave(work);
    }),
});
