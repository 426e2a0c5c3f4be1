import type { Locale, MailTemplate } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { headerText, isMailAddress } from "#platform/mail/mail-address";
import type { Work } from "#platform/work";
import { asHouse } from "./as-house.js";
import { mailQueued } from "./mail.events.js";
import { sendMails } from "./send-mail.job.js";
import { templates, type MailFacts } from "./templates/all.mail.js";
import type { Letter } from "./templates/letter.mail.js";
import { letterHtml, letterText, withoutMark, type Dress } from "./templates/render-letter.js";

export type NewMail = {
  [Template in MailTemplate]: {
    template: Template;
    to: { name: string; address: string };
    locale: Locale;
    /** Whose dress it wears; null: the organisation's. */
    centreId: string | null;
    facts: MailFacts[Template];
    /** Whom it is about, for the lists of the staff. */
    about?: { companyId?: string; contactId?: string; staffPlaceId?: string };
    /** Id of the fact that makes it leave: the same fact reaches an address once, however often it is told. */
    key: string;
  };
}[MailTemplate];

/** Writes a mail in the transaction of the act; it leaves after the commit, if there is one. */
export async function queueMail(work: Work, mail: NewMail): Promise<void> {
  if (!isMailAddress(mail.to.address)) refuse("EMAIL_INVALID");
  const { organisationId } = work.viewer;
  await asHouse(work, async () => {
    // What the mail is about may have been made by this very act.
    await work.em.flush();
    const dress = await dressOf(work, mail.centreId);
    const link = webAddress(mail.facts.link, atCentre.has(mail.template) ? dress.host : null);
    const { subject, html, text } = rendered(mail, { ...dress, logo: dress.logo && new URL(dress.logo, link).href });
    const id = newId();
    const { companyId = null, contactId = null, staffPlaceId = null } = mail.about ?? {};
    const made = await work.transaction.rows(sql`
      insert into mail (organisation_id, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, link, created_at, centre_id, company_id, contact_id, staff_place_id)
      values (${sql.join([organisationId, id, mail.key, mail.template, mail.locale, headerText(dress.organisation, 100), headerText(mail.to.name, 100), mail.to.address, subject, html, text, link, work.now, mail.centreId, companyId, contactId, staffPlaceId])})
      on conflict (organisation_id, event_id, to_address) do nothing returning id`);
    if (made.length === 0) return;
    await work.record(mailQueued({ id, centreId: mail.centreId, companyId, template: mail.template }));
    work.enqueue(sendMails, { organisationId, mailId: id });
  });
}

function rendered(mail: NewMail, worn: Dress): { subject: string; html: string; text: string } {
  const facts = oneLineEach(mail.facts);
  const dress = oneLineEach(worn);
  const letter = write(mail.template, mail.locale, facts, dress.organisation);
  const to = oneLine(mail.to.name, 100) || mail.to.address;
  return {
    subject: headerText(letter.subject),
    html: letterHtml(letter, dress, mail.locale, to),
    text: letterText(letter, dress, mail.locale, to),
  };
}

/** The type of `NewMail` has tied the facts to the template. */
function write<Template extends MailTemplate>(
  template: Template,
  locale: Locale,
  facts: MailFacts[Template],
  sender: string,
): Letter {
  return templates[template][locale](facts, sender);
}

/** A name that holds line breaks could write paragraphs of its own into the plain text; one that holds the mark of the link could take the link. */
function oneLineEach<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "string" ? oneLine(value, 500) : value]),
  ) as Facts;
}

const oneLine = (text: string, limit: number): string => withoutMark(headerText(text, limit));

async function dressOf(work: Work, centreId: string | null): Promise<Dress & { host: string | null }> {
  const [dress] = await work.transaction.rows(sql<Dress & { host: string | null }>`
    select o.name as organisation, c.name as centre, c.host, coalesce(c.colour, ${houseColour}) as colour,
      case when c.logo_key is not null then '/extranet/logos/' || c.id || '?v=' || c.version end as logo
    from organisation o left join centre c on c.organisation_id = o.id and c.id = ${centreId} where o.id = ${work.viewer.organisationId}`);
  if (!dress) throw new Error(`organisation ${work.viewer.organisationId} is missing`);
  return dress;
}

/** Our own, for what no centre sends. */
const houseColour = "#1f5f4a";

/**
 * What a centre writes to its clients leads to the address it has of its own. What concerns the account of a person,
 * who may belong to other organisations too, leads to the house: no organisation may turn such a link to a host of its choice.
 */
const atCentre: ReadonlySet<MailTemplate> = new Set<MailTemplate>([
  "CONTACT_INVITATION",
  "CONTACT_INVITATION_REMINDER",
  "DOCUMENT_EXPECTED",
]);

/** A link that a mail reader would not open on the web is a mistake of ours. */
function webAddress(link: string, host: string | null): string {
  const url = new URL(link);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new Error("a mail may only link to a web page");
  if (host) [url.hostname, url.port] = [host, ""];
  return url.href;
}
