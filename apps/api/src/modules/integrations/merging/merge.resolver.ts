import {
  Company,
  DuplicateCompanies,
  MergeCompaniesInput,
  MergeCompaniesResult,
  type Refusal,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { companiesById, companyPolicy, type CompanyRow } from "#companies";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { authorise } from "#platform/policy";
import { duplicateCompanies, type DuplicatePair } from "./duplicate-companies.queries.js";
import { mergeCompanies } from "./merge-companies.js";

@Resolver(() => DuplicateCompanies)
export class MergeResolver {
  @Query(() => [DuplicateCompanies], {
    description: "Pairs of companies that may be one, the likeliest first, 100 at most.",
  })
  duplicateCompanies(@Ctx() context: Context): Promise<DuplicatePair[]> {
    authorise(staffOf(context), companyPolicy.edit, undefined);
    return duplicateCompanies(context.reading);
  }

  @Mutation(() => MergeCompaniesResult, {
    description: "Makes one company of two records; nothing is lost, and the merged record leads to the one kept.",
  })
  mergeCompanies(
    @Arg("input", () => MergeCompaniesInput) input: MergeCompaniesInput,
    @Ctx() context: Context,
  ): Promise<CompanyRow | Refusal | null> {
    staffOf(context);
    return orRefusal(context, async () => {
      const { id } = await context.work((work) => mergeCompanies(work, input));
      return context.reading.load(companiesById, id);
    });
  }

  @FieldResolver(() => Company, { description: "The older record." })
  first(@Root() pair: DuplicatePair, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, pair.firstId);
  }

  @FieldResolver(() => Company, { description: "The younger record." })
  second(@Root() pair: DuplicatePair, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, pair.secondId);
  }
}
