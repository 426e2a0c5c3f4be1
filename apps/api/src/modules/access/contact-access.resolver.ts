import { Access, AccessState, Centre, Company, Contact, Invitation } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { contactsOfCompanies, type ContactRow } from "#companies";
import type { Context } from "#platform/context";
import type { Standing } from "#platform/identity";
import { accessesOfContacts, loginEmails } from "./person.loaders.js";

@Resolver(() => Access)
export class AccessCentreResolver {
  @FieldResolver(() => Centre, { description: "The centre whose name and colour dress the screens." })
  centre(@Root() access: { centre: Standing["centre"] }): Standing["centre"] {
    return access.centre;
  }
}

@Resolver(() => Contact)
export class ContactAccessResolver {
  @FieldResolver(() => AccessState, { description: "Where its access to the extranet stands." })
  async access(@Root() contact: ContactRow, @Ctx() context: Context): Promise<AccessState> {
    return (await context.reading.load(accessesOfContacts, contact.id))?.state ?? "NOT_INVITED";
  }

  @FieldResolver(() => Invitation, {
    nullable: true,
    description: "The invitation that waits to be accepted, if there is one.",
  })
  async invitation(@Root() contact: ContactRow, @Ctx() context: Context): Promise<Invitation | null> {
    return (await context.reading.load(accessesOfContacts, contact.id))?.invitation ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The address it signs in with, which only the person can change; null without an open access.",
  })
  async loginEmail(@Root() contact: ContactRow, @Ctx() context: Context): Promise<string | null> {
    const accessId = (await context.reading.load(accessesOfContacts, contact.id))?.accessId;
    return accessId ? context.reading.load(loginEmails, accessId) : null;
  }
}

@Resolver(() => Company)
export class CompanyAccessResolver {
  @FieldResolver(() => Boolean, { description: "Whether one of its contacts may enter the extranet." })
  async hasOpenAccess(@Root() company: { id: string }, @Ctx() context: Context): Promise<boolean> {
    const contacts = (await context.reading.load(contactsOfCompanies, company.id)) ?? [];
    const accesses = await Promise.all(contacts.map((contact) => context.reading.load(accessesOfContacts, contact.id)));
    return accesses.some((access) => access?.state === "ACTIVE");
  }
}
