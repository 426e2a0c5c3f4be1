import { Company, Contact, Mail } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MailRow } from "#mails";
import type { Context } from "#platform/context";
import { companiesById, type CompanyRow, type ContactRow } from "./company.loaders.js";
import { contactsById } from "./company.loaders.js";

@Resolver(() => Mail)
export class MailCompanyResolver {
  @FieldResolver(() => Company, { nullable: true, description: "The company it is about, or null." })
  company(@Root() mail: MailRow, @Ctx() context: Context): Promise<CompanyRow | null> | null {
    return mail.companyId ? context.reading.load(companiesById, mail.companyId) : null;
  }

  @FieldResolver(() => Contact, { nullable: true, description: "The contact it is about, or null." })
  contact(@Root() mail: MailRow, @Ctx() context: Context): Promise<ContactRow | null> | null {
    return mail.contactId ? context.reading.load(contactsById, mail.contactId) : null;
  }
}
