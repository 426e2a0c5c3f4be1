import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "How the sign-in page of a host is dressed." })
export class Branding {
  @Field(() => String, { description: "Name of the organisation or centre." })
  name!: string;

  @Field(() => String, { description: "Hex colour, `#rrggbb`." })
  colour!: string;

  @Field(() => String, { nullable: true, description: "Path of its logo, if it has one." })
  logo?: string | null;
}
