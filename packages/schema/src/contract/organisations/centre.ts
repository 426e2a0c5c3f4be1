import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A training centre of the organisation." })
export class Centre {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its name, as clients read it." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The city it stands in." })
  city?: string | null;

  @Field(() => String, { description: "Hex colour, `#rrggbb`." })
  colour!: string;
}
