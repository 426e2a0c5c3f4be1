import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { SideName as Name } from "../../vocabulary/index.js";
import { DateTimeScalar } from "../platform/index.js";
import { closedList } from "../platform/closed-list.js";

export const SideName = closedList<Name>("SideName", "One of the two sides of the house.", {
  CONSOLE: "The console, for the staff.",
  EXTRANET: "The extranet, for the contacts of client companies.",
});
export type SideName = Name;

@ObjectType({ simpleResolvers: true, description: "A sign-in of the viewer's account that is still open." })
export class ViewerSignIn {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The browser and the system, in plain words." })
  device!: string;

  @Field(() => SideName, { description: "The side it is on." })
  side!: SideName;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: "When it was last used, to the minute." })
  lastUsedAt!: Date;

  @Field(() => Boolean, { description: "Whether it is the one of this request." })
  isCurrent!: boolean;
}

@InputType({ description: "The sign-in to end." })
export class EndSignInInput {
  @Field(() => ID, { description: "One of the viewer's." })
  signInId!: string;
}
