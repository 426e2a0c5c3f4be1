import { sql } from "kysely";
import { queueMail, refuseReminders } from "#mails";
import { newId } from "#platform/ids";
import type { TestOrganisation } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

/** What mails may leave behind them: a file, words of one's own, a reader who wants no more, a mail server that once refused. */
export async function fillMails(test: TestHouse, of: TestOrganisation): Promise<void> {
  await test.house.works.run(of.admin, async (work) => {
    const mailId = await queueMail(work, {
      template: "NEW_DEVICE",
      facts: { firstName: "Claire", device: "Firefox", at: work.now, link: "https://formation.example/" },
      to: { name: "Claire", address: "claire@client.example" },
      locale: "FR",
      centreId: of.centreId,
      key: newId(),
      attachments: [{ storageKey: `${of.id}/${newId()}`, fileName: "plan.pdf", mediaType: "application/pdf", size: 1 }],
    });
    await refuseReminders(work, { mailId: mailId! });
    await work.transaction.rows(sql`
      insert into mail_template_version (organisation_id, id, template, locale, number, subject, heading, body, created_at, created_by)
      values (${sql.join([of.id, newId(), "NEW_DEVICE", "FR", 1, "Sujet", "Titre", "Texte", work.now, of.admin.accessId])})`);
    await work.transaction.rows(sql`insert into mail_circuit (organisation_id, failures) values (${of.id}, 1)`);
  });
}
