import { Document, Enrolment } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { enrolmentsById, type EnrolmentRow } from "#enrolments";
import type { Context } from "#platform/context";
import { documentsOfEnrolments, type DocumentRow } from "../document.loaders.js";

@Resolver(() => Enrolment)
export class EnrolmentDocumentsResolver {
  @FieldResolver(() => [Document], { description: "The learner's own papers in this session, newest first." })
  async documents(@Root() enrolment: EnrolmentRow, @Ctx() context: Context): Promise<DocumentRow[]> {
    return (await context.reading.load(documentsOfEnrolments, enrolment.id)) ?? [];
  }
}

@Resolver(() => Document)
export class DocumentEnrolmentResolver {
  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: "Whose paper it is; null for a document of the session as a whole.",
  })
  enrolment(@Root() document: DocumentRow, @Ctx() context: Context): Promise<EnrolmentRow | null> | null {
    return document.enrolmentId ? context.reading.load(enrolmentsById, document.enrolmentId) : null;
  }
}
