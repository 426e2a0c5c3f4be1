import { Extranet } from "@passerelle/schema/contract";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "#platform/context";
import { standingToBorrow } from "./borrow-standing.js";

/**
 * What a contact reads, read by the staff. The operation is handed the rights of one contact of that company,
 * down to the database: what the resolvers of the extranet answer is what the contact would get, whoever asks.
 */
@Resolver()
export class ExtranetPreviewResolver {
  @Query(() => Extranet, {
    description:
      "The extranet of a company as its primary contact sees it, activated or not; for the staff who work for its centre. Alone in its operation; nothing is marked as read.",
  })
  async extranetPreview(
    @Arg("companyId", () => ID, { description: "The company." }) companyId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Extranet> {
    await context.lookAs(await standingToBorrow(context, info, companyId));
    return {};
  }
}
