import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "What the viewer may do in a centre." })
export class CentreViewerCan {
  @Field(() => Boolean, { description: "Plan sessions there." })
  planSessions!: boolean;
}
