import { limits, type Locale, type MailTemplate } from "@passerelle/schema/vocabulary";
import { composeLetter, type Told, type Written } from "./letter/compose-letter.js";
import type { WornDress } from "./letter/dress-of-centre.queries.js";
import { houseMark, withLink } from "./letter/marks.rules.js";
import type { Words } from "./letter/letter.mail.js";
import { renderLetter } from "./letter/render-letter.js";
import type { Stationery } from "./letter/stationery.queries.js";
import type { WordsFault } from "./wording/render-words.js";

export interface Addressee {
  name: string;
  address: string;
}

/** A file that was received, checked and kept before. */
export interface MailFile {
  storageKey: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** All that a mail is made of. */
export type NewMail = Told & {
  /** Who receives it: the envelope names nobody else. */
  to: Addressee;
  locale: Locale;
  /** Whose dress it wears; null: the organisation's. */
  centreId: string | null;
  /** Whom and what it is about, for the lists of the staff. */
  about?: { companyId?: string; contactId?: string; staffPlaceId?: string; sessionId?: string };
  /** Id of the fact that makes it leave: the same fact reaches an address once, however often it is told. */
  key: string;
  /** What the staff wrote in place of the template: one line, and paragraphs parted by blank lines. Its fields are filled in already. */
  written?: Written;
  /** The headers as everybody reads them: each still receives a mail of their own. */
  shown?: { to: Addressee; cc: readonly Addressee[] };
  /** A copy: the same mail without its personal buttons. */
  copy?: boolean;
  /** Who answers questions; a calendar message has none. */
  replyTo?: Addressee;
  attachments?: readonly MailFile[];
  /** What calendar programs read, written with its letter: many are not all written in one go. `fromMark` stands there for the address that mails leave from. */
  calendar?: { method: "REQUEST" | "CANCEL"; uid: string; sequence: number; body: () => string };
  /** Words that are not saved yet: a preview, or a test to oneself. */
  words?: Words;
};

export interface WrittenMail {
  subject: string;
  html: string;
  text: string;
  link: string | null;
  calendarBody: string | null;
  dress: WornDress;
  /** The attachments are too heavy together, and fetched by a link. */
  filesByLink: boolean;
  /** A reminder, of which its reader may ask for no more. */
  maySayStop: boolean;
  fault: WordsFault | null;
}

/** Writes both bodies, with marks in place of links. What is only looked at keeps all of its marks. */
export function writeMail(mail: NewMail, { dress, words: own }: Stationery, { toBeSeen = false } = {}): WrittenMail {
  const words = mail.words ?? own;
  const link = mail.facts.link ? webAddress(mail.facts.link, atCentre.has(mail.template) ? dress.host : null) : null;
  const { letter, fault } = composeLetter(mail, mail.locale, dress.organisation, { words, written: mail.written });
  const attachments = mail.attachments ?? [];
  const maySayStop = reminders.has(mail.template) && !mail.copy && !mail.words;
  const filesByLink = attachments.reduce((sum, { size }) => sum + size, 0) > limits.mailAttachmentsBytes;
  const bodies = renderLetter({
    letter,
    locale: mail.locale,
    dress: {
      ...dress,
      logo: dress.logo && (link && !toBeSeen ? new URL(dress.logo, link).href : `${houseMark}${dress.logo}`),
    },
    reader: {
      name: mail.to.name || mail.to.address,
      copyOf: mail.copy ? (mail.shown?.to.name ?? mail.to.name) : null,
      files: filesByLink ? attachments : [],
      unsubscribe: maySayStop,
      linkIsPersonal: !!link && !openPages.has(mail.template),
    },
  });
  // A page that anybody may know of is written in at once: nothing is to be forgotten once the mail has left.
  const opened = link && !toBeSeen && openPages.has(mail.template) ? withLink(bodies, link) : bodies;
  const secret = mail.copy || opened !== bodies ? null : link;
  const calendarBody = mail.calendar?.body() ?? null;
  return { ...opened, link: secret, calendarBody, dress, filesByLink, maySayStop, fault };
}

/** Their links are pages that ask who comes; those of the others open something by themselves. */
const openPages: ReadonlySet<MailTemplate> = new Set<MailTemplate>([
  "NEW_DEVICE",
  "SECURITY_CHANGE",
  "DOCUMENT_EXPECTED",
  "DATES_CHANGED",
  "CALENDAR_INVITATION",
  "CALENDAR_UPDATE",
  "CALENDAR_CANCELLATION",
]);

/** A reader may ask for no more of these. */
export const reminders: ReadonlySet<MailTemplate> = new Set<MailTemplate>([
  "CONTACT_INVITATION_REMINDER",
  "STAFF_INVITATION_REMINDER",
  "DATE_PROPOSAL_REMINDER",
]);

/**
 * What a centre writes to its clients leads to the address it has of its own. What concerns the account of a person,
 * who may belong to other organisations too, leads to the house: no organisation may turn such a link to a host of its choice.
 */
const atCentre: ReadonlySet<MailTemplate> = new Set<MailTemplate>([
  "CONTACT_INVITATION",
  "CONTACT_INVITATION_REMINDER",
  "DOCUMENT_EXPECTED",
  "DATE_PROPOSAL",
  "DATE_PROPOSAL_REMINDER",
  "DATES_ANSWER_RECEIPT",
  "DATES_CHANGED",
  "CALENDAR_INVITATION",
  "CALENDAR_UPDATE",
  "CALENDAR_CANCELLATION",
]);

/** A link that a mail reader would not open on the web is a mistake of ours. */
function webAddress(link: string, host: string | null): string {
  const url = new URL(link);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new Error("a mail may only link to a web page");
  if (host) [url.hostname, url.port] = [host, ""];
  return url.href;
}
