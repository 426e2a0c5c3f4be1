import { Field, ID, ObjectType } from "type-graphql";
import { StaffRole } from "./staff-role.js";

@ObjectType({
  simpleResolvers: true,
  description: "A staff place in an organisation, or a contact's access to the extranet of one.",
})
export class Access {
  @Field(() => ID, { description: "Its id: each request names the one it acts under." })
  id!: string;

  @Field(() => String, { description: "The training organisation." })
  organisationName!: string;

  @Field(() => StaffRole, { nullable: true, description: "Staff only." })
  role?: StaffRole | null;

  @Field(() => String, { nullable: true, description: "Contacts only." })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: "Contacts only." })
  jobTitle?: string | null;
}
