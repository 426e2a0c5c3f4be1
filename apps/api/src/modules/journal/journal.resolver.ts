import { HistoryArguments, HistoryConnection, JournalCheck, OrganisationViewerCan } from "@passerelle/schema/contract";
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver } from "type-graphql";
import { staffOf, type Context } from "#platform/context";
import { BadInput } from "#platform/failure";
import { verifyStretch, type ChainReport } from "#platform/journal/verify-chain";
import { authorise } from "#platform/policy";
import { listHistory, type History } from "./history.queries.js";
import { journalPolicy } from "./journal.policy.js";

/** Events of one answer: about half a second of work. */
const stretch = 20_000;

@Resolver(() => OrganisationViewerCan)
export class JournalResolver {
  @Query(() => HistoryConnection, { description: "The whole journal of the organisation, newest first." })
  async journal(@Args(() => HistoryArguments) page: HistoryArguments, @Ctx() context: Context): Promise<History> {
    authorise(staffOf(context), journalPolicy.read, undefined);
    return listHistory(context.reading, { of: "JOURNAL" }, page);
  }

  @Query(() => JournalCheck, {
    description:
      "Follows the sealed chain of the journal from a number on, for 20,000 events: ask again until `checked` is `total`.",
  })
  async checkJournal(
    @Arg("after", () => Int, { nullable: true, defaultValue: 0, description: "The last number already followed." })
    after: number,
    @Ctx() context: Context,
  ): Promise<ChainReport> {
    authorise(staffOf(context), journalPolicy.read, undefined);
    if (after < 0) throw new BadInput("after is a number of the journal.");
    return verifyStretch(context.reading, after, stretch);
  }

  @FieldResolver(() => Boolean, { description: "Read, export and verify the journal." })
  readJournal(@Ctx() context: Context): boolean {
    return journalPolicy.read(staffOf(context));
  }
}
