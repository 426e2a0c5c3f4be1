import { Field, ID, Int, ObjectType } from "type-graphql";
import type { CompanyKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";
import { DateTimeScalar } from "../platform/index.js";

export const CompanyKind = closedList<Kind>("CompanyKind", "What a client is.", {
  COMPANY: "A company or another body with contacts.",
  INDIVIDUAL: "A private person, who has no company extranet.",
});
export type CompanyKind = Kind;

@ObjectType({ simpleResolvers: true, description: "A client of the organisation." })
export class Company {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => CompanyKind, { description: "Company or private person." })
  kind!: CompanyKind;

  @Field(() => String, { nullable: true, description: "Fourteen digits, without spaces." })
  siret?: string | null;

  @Field(() => String, { nullable: true, description: "City of the address." })
  city?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code of the address." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Street and number." })
  address?: string | null;

  @Field(() => Int, {
    description:
      "Rises with each change of the record: given back with a change, it tells whether somebody came between.",
  })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was merged into another company, if it was." })
  mergedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a company." })
export class CompanyViewerCan {
  @Field(() => Boolean, { description: "Change it, its contacts and its learners, or merge it." })
  edit!: boolean;

  @Field(() => Boolean, { description: "Invite its contacts, and cut their access." })
  inviteContacts!: boolean;

  @Field(() => Boolean, { description: "Ask it for documents, and promise it some." })
  expectDocuments!: boolean;

  @Field(() => Boolean, { description: "See its extranet as its contacts do, activated or not." })
  previewExtranet!: boolean;
}
