import { type Extranet, PreviewActInput, PreviewActResult, type Refusal } from "@passerelle/schema/contract";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { orRefusal, type Context } from "#platform/context";
import { performPreviewed } from "./preview-act.rules.js";
import { standingToBorrow } from "./borrow-standing.js";

/**
 * What the client will see: the act is done for real, by the use case that its mutation calls and under the same rights, the extranet is
 * read as the client would read it then, and all is undone. Nothing is committed, sent or told to anybody.
 */
@Resolver()
export class PreviewActResolver {
  @Query(() => PreviewActResult, {
    description:
      "The extranet of a company as its primary contact would see it once the act is done, or why the act would be refused. Nothing is done. Alone in its operation.",
  })
  async previewAct(
    @Arg("act", () => PreviewActInput, { description: "The act." }) act: PreviewActInput,
    @Arg("companyId", () => ID, { description: "The company." }) companyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Extranet | Refusal> {
    const standing = await standingToBorrow(context, info, companyId);
    return orRefusal(context, async () => {
      await context.rehearse((work) => performPreviewed(work, act));
      await context.lookAs(standing);
      return {};
    });
  }
}
