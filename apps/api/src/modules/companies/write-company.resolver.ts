import {
  CreateCompanyInput,
  CreateCompanyResult,
  DuplicateSiret,
  Refusal,
  StaleCompany,
  UpdateCompanyInput,
  UpdateCompanyResult,
} from "@passerelle/schema/contract";
import { normaliseSiret } from "@passerelle/schema/vocabulary";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { orRefusal, staffOf, type Context } from "#platform/context";
import { changesSinceVersion } from "./changes-since-version.queries.js";
import { companiesById, companiesBySiret, type CompanyRow } from "./company.loaders.js";
import { createCompany } from "./create-company.js";
import { updateCompany } from "./update-company.js";

@Resolver()
export class WriteCompanyResolver {
  @Mutation(() => CreateCompanyResult, { description: "Records a new client." })
  async createCompany(
    @Arg("input", () => CreateCompanyInput) input: CreateCompanyInput,
    @Ctx() context: Context,
  ): Promise<CompanyRow | DuplicateSiret | Refusal | null> {
    staffOf(context);
    const answer = await orRefusal(context, async () => {
      const { id } = await context.work((work) => createCompany(work, input));
      return context.reading.load(companiesById, id);
    });
    return namingTheOther(context, answer, input.siret);
  }

  @Mutation(() => UpdateCompanyResult, {
    description: "Changes the record of a client; whoever read an earlier version is told what changed, and chooses.",
  })
  async updateCompany(
    @Arg("input", () => UpdateCompanyInput) input: UpdateCompanyInput,
    @Ctx() context: Context,
  ): Promise<CompanyRow | StaleCompany | DuplicateSiret | Refusal | null> {
    staffOf(context);
    const answer = await orRefusal(context, async () => {
      const { id, stale } = await context.work((work) => updateCompany(work, input));
      const current = await context.reading.load(companiesById, id);
      if (!stale || !current) return current;
      return Object.assign(new StaleCompany(), {
        current,
        ...(await changesSinceVersion(context.reading, id, input.expectedVersion)),
      });
    });
    return namingTheOther(context, answer, input.siret);
  }
}

/** A SIRET that is taken, by whoever came first, is answered with the company that has it. */
async function namingTheOther<T>(
  context: Context,
  answer: T | Refusal,
  siret: string | null | undefined,
): Promise<T | Refusal | DuplicateSiret> {
  if (!(answer instanceof Refusal) || answer.code !== "DUPLICATE_SIRET" || !siret) return answer;
  const company = await context.reading.load(companiesBySiret, normaliseSiret(siret));
  return company ? Object.assign(new DuplicateSiret(), { company, message: answer.message }) : answer;
}
