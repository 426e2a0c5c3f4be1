import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "Somebody who teaches." })
export class Trainer {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Field(() => String, { nullable: true, description: "E-mail." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone." })
  phone?: string | null;

  @Field(() => Int, { description: "Rises with each change of the record." })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was put in the trash, if it was." })
  deletedAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a trainer." })
export class TrainerViewerCan {
  @Field(() => Boolean, { description: "Change it, put it in the trash and take it out again." })
  edit!: boolean;
}
