import { Field, Int, ObjectType } from "type-graphql";
import type { ChainFault as Fault } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const ChainFault = closedList<Fault>("ChainFault", "Why the chain of the journal does not hold.", {
  NUMBER_MISSING: "A number is missing, or the order was changed.",
  FACTS_CHANGED: "The facts, or the name of who did it, are not those that were sealed.",
  SEAL_BROKEN: "The seal does not follow from the one before.",
  END_CUT: "The journal ends before its recorded end, or after it.",
  ERASED_UNTOLD: "Facts are gone without the act of erasure that says so.",
});
export type ChainFault = Fault;

@ObjectType({
  simpleResolvers: true,
  description: "How far the chain of the journal was followed, and whether it holds.",
})
export class JournalCheck {
  @Field(() => Int, { description: "The last number followed: ask again from there until it is `total`." })
  checked!: number;

  @Field(() => Int, { description: "The recorded end of the journal." })
  total!: number;

  @Field(() => Int, { description: "How many events of this stretch have had their names erased." })
  erased!: number;

  @Field(() => Int, { nullable: true, description: "The first number that does not hold, or null." })
  brokenAt?: number | null;

  @Field(() => ChainFault, { nullable: true, description: "Why it does not." })
  fault?: ChainFault | null;

  @Field(() => String, {
    nullable: true,
    description: "The seal of the recorded end, to be kept elsewhere as a proof.",
  })
  seal?: string | null;
}
