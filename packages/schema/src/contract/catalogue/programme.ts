import { Field, Float, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "What is taught: a programme of the catalogue." })
export class Programme {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "Its title in the catalogue." })
  title!: string;

  @Field(() => Float, { description: "Hours it is meant to take." })
  hours!: number;
}
