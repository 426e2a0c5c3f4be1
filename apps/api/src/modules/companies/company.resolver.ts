import {
  Centre,
  CompaniesArguments,
  Company,
  CompanyConnection,
  CompanyViewerCan,
  Contact,
  LearnerConnection,
  LearnersArguments,
} from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { centresById, type CentreRow } from "#organisations";
import { staffOf, type Context } from "#platform/context";
import { isId } from "#platform/page";
import {
  companiesById,
  contactsOfCompanies,
  subsidiariesOfCompanies,
  type CompanyRow,
  type ContactRow,
} from "./company.loaders.js";
import { companyPolicy } from "./company.policy.js";
import { listCompanies } from "./company.queries.js";
import { listLearners } from "./learners/learner.queries.js";

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

  @FieldResolver(() => Company, { nullable: true, description: "Its parent company («maison-mère»)." })
  parentCompany(@Root() company: CompanyRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return company.parentCompanyId
      ? context.reading.load(companiesById, company.parentCompanyId)
      : Promise.resolve(null);
  }

  @FieldResolver(() => [Company], { description: "Its subsidiaries («filiales»), by name." })
  async subsidiaries(@Root() company: CompanyRow, @Ctx() context: Context): Promise<CompanyRow[]> {
    return (await context.reading.load(subsidiariesOfCompanies, company.id)) ?? [];
  }

  @FieldResolver(() => Company, {
    nullable: true,
    description: "The company it was merged into: the record to open instead.",
  })
  mergedInto(@Root() company: CompanyRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return company.mergedIntoId ? context.reading.load(companiesById, company.mergedIntoId) : Promise.resolve(null);
  }

  @FieldResolver(() => LearnerConnection, { description: "Its learners, by last name." })
  learners(
    @Root() company: CompanyRow,
    @Args(() => LearnersArguments) { first, after }: LearnersArguments,
    @Ctx() context: Context,
  ) {
    staffOf(context);
    return listLearners(context.reading, { first, after, filter: { companyId: company.id } });
  }

  @FieldResolver(() => CompanyViewerCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() company: CompanyRow, @Ctx() context: Context): CompanyViewerCan {
    const viewer = staffOf(context);
    return {
      edit: company.mergedAt === null && companyPolicy.edit(viewer),
      inviteContacts: companyPolicy.inviteContacts(viewer, company),
      expectDocuments: companyPolicy.expectDocuments(viewer, company),
      previewExtranet: companyPolicy.previewExtranet(viewer, company),
    };
  }
}
