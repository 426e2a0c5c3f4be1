import {
  Access,
  AccessState,
  Centre,
  Company,
  Contact,
  ContactViewerCan,
  Invitation,
  OrganisationViewerCan,
} from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { companiesById, companyPolicy, contactsOfCompanies, type ContactRow } from "#companies";
import { staffOf, type Context } from "#platform/context";
import type { Standing } from "#platform/identity";
import { accessPolicy } from "./access.policy.js";
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

  @FieldResolver(() => ContactViewerCan, { description: "What the viewer may do with it." })
  async viewerCan(@Root() contact: ContactRow, @Ctx() context: Context): Promise<ContactViewerCan> {
    const viewer = staffOf(context);
    const company = await context.reading.load(companiesById, contact.companyId);
    return {
      edit: companyPolicy.edit(viewer) && company?.mergedAt === null,
      invite: company !== null && accessPolicy.open(viewer, company) && contact.deletedAt === null,
    };
  }
}

@Resolver(() => OrganisationViewerCan)
export class OrganisationAccessResolver {
  @FieldResolver(() => Boolean, { description: "Add companies, contacts and learners, import and merge them." })
  writeCompanies(@Ctx() context: Context): boolean {
    return companyPolicy.edit(staffOf(context));
  }

  @FieldResolver(() => Boolean, {
    description: "Activate its extranet, choose how contacts come in, look after users.",
  })
  administer(@Ctx() context: Context): boolean {
    return accessPolicy.administer(staffOf(context));
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
