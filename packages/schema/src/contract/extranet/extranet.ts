import { Field, ID, Int, ObjectType } from "type-graphql";

/** All its fields are read from elsewhere, under the access chosen: the API resolves each of them. */
@ObjectType({ simpleResolvers: true, description: "Everything a contact reads, under the access chosen." })
export class Extranet {}

@ObjectType({ simpleResolvers: true, description: "The viewer's own company." })
export class ExtranetCompany {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: "The figures of the home page." })
export class ExtranetFigures {
  @Field(() => Int, { description: "Visible sessions that are not over." })
  upcomingSessionCount!: number;

  @Field(() => Int, { description: "Visible sessions that are over." })
  pastSessionCount!: number;

  @Field(() => Int, { description: "Documents the company can open." })
  documentCount!: number;

  @Field(() => Int, { description: "Live and never opened by the viewer." })
  unopenedDocumentCount!: number;

  @Field(() => Int, { description: "Documents the company sent." })
  sentDocumentCount!: number;

  @Field(() => [Int], { description: "Years in which documents were published or sent, the latest first." })
  documentYears!: number[];
}
