import { sql } from "kysely";
import { sendMailJob, type MailShop } from "#mails";
import type { MailDoor } from "#platform/mail/open-mail";
import type { MailTransport } from "#platform/mail/transport";
import { Undelivered } from "#platform/mail/undelivered";
import type { Act, Errand } from "./scenes.js";

/** An address that the mail server refuses, so that a mail that failed can be seen. */
const unknown = "noemie@elecouest.example";

/**
 * A minute after an act that writes, its mails leave. They go to our own mail server alone, which keeps them: with another one in the settings, the
 * demo writes to nobody.
 */
export function passAfter(
  acts: readonly (Act | Errand)[],
  organisationId: string,
  { works, mail, links, storage }: Omit<MailShop, "mail"> & { mail: MailDoor },
): Errand[] {
  const job = sendMailJob({ works, links, storage, mail: transportOf(mail) });
  const run = async () => {
    const waiting = await works.run({ kind: "house", organisationId }, (work) =>
      work.transaction.rows(
        sql<{
          id: string;
        }>`select id from mail where organisation_id = ${organisationId} and state = 'QUEUED' order by id`,
      ),
    );
    for (const { id } of waiting) await job.run({ organisationId, mailId: id });
  };
  return acts.map(({ at }) => ({ at: new Date(at.getTime() + 60_000), run }));
}

function transportOf({ catcher, transport }: MailDoor): MailTransport {
  return {
    from: transport.from,
    async deliver(message) {
      if (message.to.address === unknown)
        throw new Undelivered("MESSAGE", true, "550 5.1.1 This mailbox does not exist");
      return catcher ? transport.deliver(message) : `<${message.id}@passerelle.example>`;
    },
    close: () => undefined,
  };
}
