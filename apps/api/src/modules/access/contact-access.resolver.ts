import { Access, AccessState, Centre, Company, Contact } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { contactsOfCompanies, type ContactRow } from "#companies";
import type { Context } from "#platform/context";
import type { Standing } from "#platform/identity";
import { accessStates } from "./person.loaders.js";

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
    return (await context.reading.load(accessStates, contact.id)) ?? "NOT_INVITED";
  }
}

@Resolver(() => Company)
export class CompanyAccessResolver {
  @FieldResolver(() => Boolean, { description: "Whether one of its contacts may enter the extranet." })
  async hasOpenAccess(@Root() company: { id: string }, @Ctx() context: Context): Promise<boolean> {
    const contacts = (await context.reading.load(contactsOfCompanies, company.id)) ?? [];
    const states = await Promise.all(contacts.map((contact) => context.reading.load(accessStates, contact.id)));
    return states.includes("ACTIVE");
  }
}
