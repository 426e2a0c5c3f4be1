import { LockMode } from "@mikro-orm/core";
import type { Locale } from "@passerelle/schema/vocabulary";
import { Contact, ofContact } from "#companies";
import { personOf, type Context } from "#platform/context";
import type { ContactViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { actAsHouse } from "../act-as-house.js";
import { holdCompany } from "../hold-company.js";

/** Chooses the language of an account. The mails to its contact records follow, and whoever looks at one of them is told. */
export async function chooseLocale(context: Context, locale: Locale): Promise<void> {
  const { accountId } = personOf(context);
  const { standing, standings } = context.identity!;
  for (const { viewer } of standings) {
    if (viewer.kind !== "contact") continue;
    const carry = (work: Work) => carryLocale(work, viewer, locale);
    await (viewer.accessId === standing.viewer.accessId
      ? context.work(carry)
      : context.houseWork(viewer.organisationId, carry));
  }
  // Also those of the other side, which this one does not know.
  await context.door.call("set_locale", accountId, locale);
}

async function carryLocale(work: Work, { contactId }: ContactViewer, locale: Locale): Promise<void> {
  await holdCompany(work);
  await actAsHouse(work, async () => {
    const contact = await work.em.findOneOrFail(Contact, contactId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (contact.locale === locale) return;
    await work.em.populate(contact, ["company"]);
    contact.locale = locale;
    await work.record(ofContact("companies.contactUpdated", contact));
  });
}
