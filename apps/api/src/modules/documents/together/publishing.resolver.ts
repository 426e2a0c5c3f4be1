import {
  Company,
  Document,
  Enrolment,
  PublishDocumentsInput,
  PublishDocumentsResult,
  PublishedDocuments,
  PublishingLine,
  type Refusal,
  ReplacePublicationsInput,
  ReplacePublicationsResult,
} from "@passerelle/schema/contract";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { companiesById, type CompanyRow } from "#companies";
import { enrolmentsById, type EnrolmentRow } from "#enrolments";
import { orRefusal, staffOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";
import { documentsById, type DocumentRow } from "../document.loaders.js";
import { publicationsById, type PublicationRow } from "../publication.loaders.js";
import { publishDocuments } from "./publish-documents.js";
import { planPublishing, type PublishingLineRow } from "./publishing-plan.queries.js";
import { replacePublications } from "./replace-publications.js";

type Answer = Promise<{ publications: PublicationRow[] } | Refusal>;

@Resolver(() => PublishedDocuments)
export class PublishingTogetherResolver {
  @Mutation(() => PublishDocumentsResult, {
    description: "Publishes several documents to several companies: all or none, and each company is told once.",
  })
  publishDocuments(
    @Arg("input", () => PublishDocumentsInput) input: PublishDocumentsInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => publishDocuments(work, input));
  }

  @Mutation(() => ReplacePublicationsResult, {
    description: "Withdraws publications and publishes documents in their place, told to the client as one.",
  })
  replacePublications(
    @Arg("input", () => ReplacePublicationsInput) input: ReplacePublicationsInput,
    @Ctx() context: Context,
  ): Answer {
    return answer(context, (work) => replacePublications(work, input));
  }
}

@Resolver(() => PublishingLine)
export class PublishingPlanResolver {
  @Query(() => [PublishingLine], {
    description:
      "Who would receive what: one line for each document and company of its session, learners' papers for theirs alone.",
  })
  publishingPlan(
    @Arg("documentIds", () => [ID], { description: "The documents; 200 at most." }) documentIds: string[],
    @Arg("companyIds", () => [ID], { description: "The companies." }) companyIds: string[],
    @Ctx() context: Context,
  ): Promise<PublishingLineRow[]> {
    staffOf(context);
    return planPublishing(context.reading, { documentIds, companyIds });
  }

  @FieldResolver(() => Document, { description: "The document." })
  document(@Root() line: PublishingLineRow, @Ctx() context: Context): Promise<DocumentRow | null> {
    return context.reading.load(documentsById, line.documentId);
  }

  @FieldResolver(() => Company, { description: "The company." })
  company(@Root() line: PublishingLineRow, @Ctx() context: Context): Promise<CompanyRow | null> {
    return context.reading.load(companiesById, line.companyId);
  }

  @FieldResolver(() => Enrolment, { nullable: true, description: "Whose paper it is, if it is a learner's." })
  enrolment(@Root() line: PublishingLineRow, @Ctx() context: Context): Promise<EnrolmentRow | null> | null {
    return line.enrolmentId ? context.reading.load(enrolmentsById, line.enrolmentId) : null;
  }
}

function answer(context: Context, act: (work: Work) => Promise<{ id: string }[]>): Answer {
  staffOf(context);
  return orRefusal(context, async () => {
    const made = await context.work(act);
    const rows = await Promise.all(made.map(({ id }) => context.reading.load(publicationsById, id)));
    return { publications: rows.filter((row) => row !== null) };
  });
}
