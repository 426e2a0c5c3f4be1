import { sql } from "kysely";
import { Contact } from "#companies";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";

/** A contact with its company, held until the end: two acts on its access take turns. */
export async function findContact(work: Work, contactId: string): Promise<Contact> {
  if (!isId(contactId)) throw new Denied();
  await work.transaction.rows(sql`select from contact where id = ${contactId} for no key update`);
  return work.em.findOneOrFail(Contact, { id: contactId, deletedAt: null }, { populate: ["company"] });
}
