import { Centre, CompaniesArguments, Company, CompanyConnection, Contact } from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { centresById, type CentreRow } from "#organisations";
import { staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import { companiesById, contactsOfCompanies, type CompanyRow, type ContactRow } from "./company.loaders.js";
import { listCompanies } from "./company.queries.js";

@Resolver(() => Company)
export class CompanyResolver {
  @Query(() => CompanyConnection, { description: "The organisation's client companies." })
  companies(@Args(() => CompaniesArguments) page: CompaniesArguments, @Ctx() context: Context) {
    staffOf(context);
    return listCompanies(context.reading, page);
  }

  @Query(() => Company, { nullable: true, description: "One client company, or null." })
  company(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<CompanyRow | null> {
    staffOf(context);
    return isId(id) ? context.reading.load(companiesById, id) : Promise.resolve(null);
  }

  @FieldResolver(() => Centre, { description: "The centre it is attached to." })
  centre(@Root() company: CompanyRow, @Ctx() context: Context): Promise<CentreRow | null> {
    return context.reading.load(centresById, company.centreId);
  }

  @FieldResolver(() => [Contact], { description: "Its contacts, the primary one first." })
  async contacts(@Root() company: CompanyRow, @Ctx() context: Context): Promise<ContactRow[]> {
    return (await context.reading.load(contactsOfCompanies, company.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "How many contacts it has." })
  async contactCount(@Root() company: CompanyRow, @Ctx() context: Context): Promise<number> {
    return ((await context.reading.load(contactsOfCompanies, company.id)) ?? []).length;
  }
}
