import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { PublishingOutcome as Outcome } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { refusable } from "../platform/refusable.js";
import { Publication } from "./publication.js";

export const PublishingOutcome = closedList<Outcome>(
  "PublishingOutcome",
  "What publishing one document to one company would do.",
  {
    PUBLISHED: "The company receives it.",
    ALREADY_PUBLISHED: "The company has it already.",
    SESSION_NOT_PUBLISHED: "The company does not see the session.",
    SESSION_DELETED: "The session is in the trash.",
    LEARNER_REMOVED: "The learner was removed from the session.",
    KIND_NOT_PUBLISHABLE: "A document of this kind stays in the house.",
    FILE_HELD: "The antivirus has not passed the file.",
  },
);
export type PublishingOutcome = Outcome;

@ObjectType({ simpleResolvers: true, description: "One document for one company, in what would be published." })
export class PublishingLine {
  @Field(() => PublishingOutcome, { description: "What would become of it." })
  outcome!: PublishingOutcome;
}

@InputType({ description: "One document for one company." })
export class PublishingInput {
  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => ID, { description: "The company that will receive it." })
  companyId!: string;
}

@InputType({ description: "Publishes several documents in one act: all of them, or none." })
export class PublishDocumentsInput {
  @Field(() => [PublishingInput], { description: "What goes to whom; 200 at most, the same twice is once." })
  publications!: PublishingInput[];
}

@InputType({ description: "A document in the place of what was published." })
export class ReplacementInput {
  @Field(() => ID, { description: "The live publication to withdraw." })
  publicationId!: string;

  @Field(() => ID, { description: "The document whose current version is published to the same company." })
  documentId!: string;
}

@InputType({ description: "Withdraws and publishes in one act; the client is told once." })
export class ReplacePublicationsInput {
  @Field(() => [ReplacementInput], { description: "What takes the place of what; 200 at most." })
  replacements!: ReplacementInput[];
}

@ObjectType({ description: "What was published in one act." })
export class PublishedDocuments {
  @Field(() => [Publication], { description: "The new publications." })
  publications!: Publication[];
}

export const PublishDocumentsResult = refusable("PublishDocuments", PublishedDocuments);
export type PublishDocumentsResult = typeof PublishDocumentsResult;
export const ReplacePublicationsResult = refusable("ReplacePublications", PublishedDocuments);
export type ReplacePublicationsResult = typeof ReplacePublicationsResult;
