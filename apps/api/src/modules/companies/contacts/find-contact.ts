import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Contact } from "./contact.entity.js";

/** A contact with its company, locked: in the trash or not. */
export async function findContact(work: Work, id: string): Promise<Contact> {
  if (!isId(id)) throw new Denied();
  const contact = await work.em.findOneOrFail(Contact, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await work.em.populate(contact, ["company"]);
  return contact;
}
