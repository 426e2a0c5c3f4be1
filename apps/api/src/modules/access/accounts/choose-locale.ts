import { LockMode } from "@mikro-orm/core";
import type { Locale } from "@passerelle/schema/vocabulary";
import { Contact, ofContact } from "#companies";
import { personOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { actAsHouse } from "../act-as-house.js";
import { holdCompany } from "../hold-company.js";

/**
 * Chooses the language of an account. The mails to its contact records follow, on whichever side it was chosen, and whoever looks at one of them is
 * told.
 */
export async function chooseLocale(context: Context, locale: Locale): Promise<void> {
  const { accountId, organisationId } = personOf(context);
  const records = await context.door.call<ContactRecord>("contacts_of", accountId);
  for (const record of records) {
    const carry = (work: Work) => carryLocale(work, record.contact_id, locale);
    // Elsewhere this person is somebody else: the house does it.
    await (record.organisation_id === organisationId
      ? context.work(carry)
      : context.houseWork(record.organisation_id, carry));
  }
  // Also those that were opened meanwhile.
  await context.door.call("set_locale", accountId, locale);
}

interface ContactRecord {
  organisation_id: string;
  contact_id: string;
}

async function carryLocale(work: Work, contactId: string, locale: Locale): Promise<void> {
  await holdCompany(work);
  await actAsHouse(work, async () => {
    const contact = await work.em.findOne(Contact, contactId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    // Deleted at this moment, or written to in this language already.
    if (!contact || contact.locale === locale) return;
    await work.em.populate(contact, ["company"]);
    contact.locale = locale;
    await work.record(ofContact("companies.contactUpdated", contact));
  });
}
