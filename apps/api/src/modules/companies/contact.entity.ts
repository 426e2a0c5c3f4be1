import { defineEntity, type Opt, p } from "@mikro-orm/core";
import { Company } from "./company.entity.js";

const ContactSchema = defineEntity({
  name: "Contact",
  tableName: "contact",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    company: () => p.manyToOne(Company),
    firstName: p.string(),
    lastName: p.string(),
    email: p.string().nullable(),
    phone: p.string().nullable(),
    jobTitle: p.string().nullable(),
    isPrimary: p.boolean(),
    createdAt: p.datetime(),
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
