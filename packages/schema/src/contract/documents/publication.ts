import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../platform/index.js";

@ObjectType({ simpleResolvers: true, description: "One version of a document, published to one company." })
export class Publication {
  @Field(() => ID, { description: "Its id: publishing again makes another." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When it was published." })
  publishedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn, or null while it is live." })
  withdrawnAt?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Who at the client opened a document, and when (B-09)." })
export class Receipt {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "The first time." })
  firstOpenedAt!: Date;

  @Field(() => DateTimeScalar, { description: "The last time." })
  lastOpenedAt!: Date;

  @Field(() => Int, { description: "How many times." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "What the viewer may do with a publication." })
export class PublicationViewerCan {
  @Field(() => Boolean, { description: "Withdraw it from the client." })
  withdraw!: boolean;
}
