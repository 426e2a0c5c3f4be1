import type { Locale } from "@passerelle/schema/vocabulary";
import type { Reading } from "#platform/reading";
import { Work } from "#platform/work";
import { composeLetter, type Told } from "./letter/compose-letter.js";
import { hidden, withLinks } from "./letter/marks.rules.js";
import { stationeryFor } from "./letter/stationery.queries.js";
import type { Asked } from "./wording/words-of-organisation.queries.js";
import { writeMail, type NewMail } from "./write-mail.js";

/** Exactly what would be received; where links will stand, nothing opens. */
export async function previewMail(
  at: Work | Reading,
  mail: Omit<NewMail, "key" | "about">,
): Promise<{ subject: string; html: string; text: string }> {
  const stationery = (await stationeryFor(askedAt(at), at.viewer.organisationId, [mail]))(mail);
  const { subject, html, text } = writeMail({ ...mail, key: "" } as NewMail, stationery, { toBeSeen: true });
  return withLinks({ subject, html, text }, { link: hidden, house: "", files: hidden, unsubscribe: hidden });
}

/** The subject and the body as the template says them of these facts: what the staff start from when they write by themselves. */
export async function wordsOfMail(
  at: Work | Reading,
  mail: Told & { locale: Locale; centreId: string | null },
): Promise<{ subject: string; body: string }> {
  const { dress, words } = (await stationeryFor(askedAt(at), at.viewer.organisationId, [mail]))(mail);
  const { letter } = composeLetter(mail, mail.locale, dress.organisation, { words });
  return { subject: letter.subject, body: letter.paragraphs.join("\n\n") };
}

const askedAt = (at: Work | Reading): Asked => (at instanceof Work ? at.transaction : at);
