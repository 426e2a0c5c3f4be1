import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Somebody who acted, as others may know them." })
export class Person {
  @Field(() => ID, { description: "Id of the account." })
  id!: string;

  @Field(() => String, { description: "First and last name." })
  name!: string;
}
