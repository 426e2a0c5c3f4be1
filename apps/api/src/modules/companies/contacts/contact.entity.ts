import { defineEntity, type Opt, p } from "@mikro-orm/core";
import { normaliseSearch, type Locale } from "@passerelle/schema/vocabulary";
import { Company } from "../company.entity.js";

const ContactSchema = defineEntity({
  name: "Contact",
  tableName: "contact",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    company: () => p.manyToOne(Company),
    firstName: p.string(),
    lastName: p.string(),
    nameKey: p.string(),
    email: p.string().nullable(),
    phone: p.string().nullable(),
    jobTitle: p.string().nullable(),
    isPrimary: p.boolean(),
    /** Receives the dates of its sessions in its calendar, each time they are agreed. */
    wantsCalendar: p.boolean().default(false),
    /** Of the mails it is sent. */
    locale: p.string().$type<Locale>().default("FR"),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    deletedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A person at a client company. */
export class Contact extends ContactSchema.class {
  get name(): Opt & string {
    return `${this.firstName} ${this.lastName}`.trim();
  }
}
ContactSchema.setClass(Contact);
export { ContactSchema };

/** Last name first: the order people look for a person in. */
export const nameKeyOf = (person: { firstName: string; lastName: string }): string =>
  normaliseSearch(`${person.lastName} ${person.firstName}`);
