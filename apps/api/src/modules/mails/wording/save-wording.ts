import { MailWordingFaults, type MailWordingInput } from "@passerelle/schema/contract";
import type { Locale, MailTemplate } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import type { Words } from "../letter/letter.mail.js";
import { ofService } from "../mail.events.js";
import { mailPolicy } from "../mail.policy.js";
import { templates } from "../templates/all.mail.js";
import { faultsOf } from "./check-wording.js";

/** Which mail, and the version of its words that was read. */
interface Which {
  template: MailTemplate;
  locale: Locale;
  expectedVersion: number;
}

/** Says a mail in other words from now on. What cannot be used is not saved, and says why. */
export async function saveWording(
  work: Work,
  input: MailWordingInput & Which,
  reader: Locale,
): Promise<MailWordingFaults | null> {
  authorise(work.viewer, mailPolicy.write, undefined);
  const faults = faultsOf(input.template, input.locale, input, reader);
  if (faults.length > 0) return new MailWordingFaults(faults);
  await addVersion(work, input, tidied(input), false);
  return null;
}

/** Back to the original words, as they are now and as they become. */
export async function resetWording(work: Work, input: Which): Promise<void> {
  authorise(work.viewer, mailPolicy.write, undefined);
  await addVersion(work, input, templates[input.template].words[input.locale], true);
}

/** The words of an earlier version are saved again. Answers which mail they are of. */
export async function restoreWording(
  work: Work,
  { versionId, expectedVersion }: { versionId: string; expectedVersion: number },
  reader: Locale,
): Promise<Which | MailWordingFaults> {
  authorise(work.viewer, mailPolicy.write, undefined);
  const [earlier] = isId(versionId)
    ? await work.transaction.rows(sql<Words & { template: MailTemplate; locale: Locale; isReset: boolean }>`
        select template, locale, subject, heading, body, is_reset as "isReset" from mail_template_version
        where organisation_id = ${work.viewer.organisationId} and id = ${versionId}`)
    : [];
  if (!earlier) throw new Denied();
  const which = { template: earlier.template, locale: earlier.locale, expectedVersion };
  if (earlier.isReset) await resetWording(work, which);
  else {
    const faults = await saveWording(work, { ...earlier, expectedVersion }, reader);
    if (faults) return faults;
  }
  return which;
}

/** Of two who save at the same moment, the number decides. */
async function addVersion(
  work: Work,
  { template, locale, expectedVersion }: Which,
  words: Words,
  isReset: boolean,
): Promise<void> {
  const { viewer, now } = work;
  if (viewer.kind !== "staff") throw new Denied();
  const [latest] = await work.transaction.rows(sql<{ number: number }>`
    select coalesce(max(number), 0) as number from mail_template_version
    where organisation_id = ${viewer.organisationId} and template = ${template} and locale = ${locale}`);
  if (latest!.number !== expectedVersion) refuse("STALE");
  await work.transaction.rows(sql`
    insert into mail_template_version (organisation_id, id, template, locale, number, subject, heading, body, is_reset, created_at, created_by, author)
    values (${sql.join([viewer.organisationId, newId(), template, locale, expectedVersion + 1, words.subject, words.heading, words.body, isReset, now, viewer.accessId, viewer.name])})`);
  const kind = isReset ? "mails.templateReset" : "mails.templateSaved";
  await work.record(ofService(kind, viewer.organisationId, { template, locale }));
}

const tidied = ({ subject, heading, body }: Words): Words => ({
  subject: subject.trim(),
  heading: heading.trim(),
  body: body.replace(/\r\n?/g, "\n").trim(),
});
