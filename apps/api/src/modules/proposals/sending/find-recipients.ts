import { isMailAddress, limits, type Locale, type MailCopyKind } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { writtenText } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";

/** The contact who gets the buttons. */
export interface Recipient {
  contactId: string;
  firstName: string;
  name: string;
  address: string;
  /** The mail leaves in the language of whom it is for; the copies are the same mail. */
  locale: Locale;
}

/** Somebody who gets the same mail without them. */
export interface Copy {
  kind: MailCopyKind;
  contactId: string | null;
  name: string;
  address: string;
}

export interface WantedCopy {
  contactId?: string | null;
  name?: string | null;
  address?: string | null;
}

interface ContactRow {
  id: string;
  firstName: string;
  name: string;
  email: string | null;
  isPrimary: boolean;
  locale: Locale;
}

/** To whom a proposal goes: the primary contact unless told otherwise, and who has it in copy. */
export async function recipientsOf(
  work: Work,
  companyId: string,
  wanted: { recipientId?: string | null; cc?: readonly WantedCopy[] | null; bcc?: readonly WantedCopy[] | null },
): Promise<{ recipient: Recipient; copies: Copy[] }> {
  const copied = [...(wanted.cc ?? []), ...(wanted.bcc ?? [])];
  if (copied.length > limits.mailCopies) refuse("TOO_MANY_RECIPIENTS");
  const named = [wanted.recipientId, ...copied.map((copy) => copy.contactId)].filter((id) => typeof id === "string");
  if (!named.every(isId)) throw new Denied();
  const contacts = await contactsOf(work, companyId, named);
  const byId = (id: string): ContactRow => contacts.find((contact) => contact.id === id) ?? deny();

  const chosen = wanted.recipientId ? byId(wanted.recipientId) : contacts.find((contact) => contact.isPrimary);
  if (!chosen?.email || !isMailAddress(chosen.email)) refuse("COMPANY_WITHOUT_RECIPIENT");
  const recipient = {
    contactId: chosen.id,
    firstName: chosen.firstName,
    name: chosen.name,
    address: chosen.email,
    locale: chosen.locale,
  };

  const copies = new Map<string, Copy>();
  for (const [kind, list] of [
    ["CC", wanted.cc ?? []],
    ["BCC", wanted.bcc ?? []],
  ] as const)
    for (const each of list) {
      const copy = { kind, ...copyOf(each, byId) };
      const key = copy.address.toLowerCase();
      // Nobody gets it twice; whoever is in clear already stays so.
      if (key !== recipient.address.toLowerCase() && !copies.has(key)) copies.set(key, copy);
    }
  return { recipient, copies: [...copies.values()] };
}

function copyOf(wanted: WantedCopy, byId: (id: string) => ContactRow): Omit<Copy, "kind"> {
  if (wanted.contactId) {
    const { id, name, email } = byId(wanted.contactId);
    if (!email || !isMailAddress(email)) refuse("COPY_CONTACT_WITHOUT_EMAIL");
    return { contactId: id, name, address: email };
  }
  const address = (wanted.address ?? "").trim();
  if (!isMailAddress(address)) refuse("EMAIL_INVALID");
  const name = writtenText(wanted.name ?? null) ?? address;
  if (name.length > limits.title) refuse("FIELD_TOO_LONG");
  return { contactId: null, name, address };
}

/** Those named, and the primary one. They stay as they are until the mail is written. */
function contactsOf(work: Work, companyId: string, ids: readonly string[]): Promise<ContactRow[]> {
  return work.transaction.rows(sql<ContactRow>`
    select id, first_name as "firstName", btrim(first_name || ' ' || last_name) as name, email, is_primary as "isPrimary", locale from contact
    where organisation_id = ${work.viewer.organisationId} and company_id = ${companyId} and deleted_at is null and (id = any(${ids}::uuid[]) or is_primary)
    order by id for share`);
}

function deny(): never {
  throw new Denied();
}
