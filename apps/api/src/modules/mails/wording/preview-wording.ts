import { MailWordingFaults, type MailWordingInput } from "@passerelle/schema/contract";
import type { Locale } from "@passerelle/schema/vocabulary";
import { authorise } from "#platform/policy";
import type { Reading } from "#platform/reading";
import type { Work } from "#platform/work";
import { mailPolicy } from "../mail.policy.js";
import { previewMail } from "../preview-mail.js";
import { queueMail } from "../queue-mail.js";
import type { Addressee, NewMail } from "../write-mail.js";
import { faultsOf } from "./check-wording.js";
import { sampleOf, type SampleSession } from "./sample-of-session.rules.js";

/** What a mail would look like under these words, of a real session or of invented facts. */
export async function previewWording(
  reading: Reading,
  input: MailWordingInput,
  session: SampleSession | null,
  reader: Locale,
): Promise<{ subject: string; html: string; text: string } | MailWordingFaults> {
  authorise(reading.viewer, mailPolicy.write, undefined);
  const faults = faultsOf(input.template, input.locale, input, reader);
  if (faults.length > 0) return new MailWordingFaults(faults);
  return previewMail(reading, sampled(input, session, { name: "Paul Renard", address: "paul.renard@client.example" }));
}

/** The same, into one's own mailbox. Answers the id of the mail. */
export async function sendTestMail(
  work: Work,
  input: MailWordingInput,
  session: SampleSession | null,
  { to, reader, key }: { to: Addressee; reader: Locale; key: string },
): Promise<string | MailWordingFaults> {
  authorise(work.viewer, mailPolicy.write, undefined);
  const faults = faultsOf(input.template, input.locale, input, reader);
  if (faults.length > 0) return new MailWordingFaults(faults);
  const mail = sampled(input, session, to);
  const subject = `${input.locale === "FR" ? "Essai\u202f: " : "Test: "}${input.subject}`;
  const about = work.viewer.kind === "staff" ? { staffPlaceId: work.viewer.accessId } : {};
  const id = await queueMail(work, { ...mail, words: { ...mail.words!, subject }, about, key });
  if (!id) throw new Error("a test mail has a key of its own");
  return id;
}

function sampled(
  { template, locale, ...words }: MailWordingInput,
  session: SampleSession | null,
  to: Addressee,
): NewMail {
  return {
    ...sampleOf(template, locale, session),
    to,
    locale,
    centreId: session?.centreId ?? null,
    words: { subject: words.subject, heading: words.heading, body: words.body },
    key: "",
  };
}
