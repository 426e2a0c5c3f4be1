import { Centre } from "@passerelle/schema/contract";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "#platform/context";
import { centresById } from "./centre.loaders.js";

/** Centres come from many places, some of which know their name alone. */
@Resolver(() => Centre)
export class CentreResolver {
  @FieldResolver(() => String, { nullable: true, description: "Path of its logo on this side, if it has one." })
  async logo(
    @Root() { id, logo }: { id: string; logo?: string | null },
    @Ctx() context: Context,
  ): Promise<string | null> {
    // Known already where nobody is signed in, and nothing more can be read.
    if (logo !== undefined) return logo;
    const centre = await context.reading.load(centresById, id);
    return centre?.hasLogo ? logoPath(context, centre) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "A host of its own, if it has one." })
  async host(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<string | null> {
    return (await context.reading.load(centresById, id))?.host ?? null;
  }

  @FieldResolver(() => Int, { description: "Rises with each change of the centre." })
  async version(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<number> {
    return (await context.reading.load(centresById, id))?.version ?? 0;
  }
}

/** The version in it makes browsers ask again for a logo that was replaced. */
export const logoPath = ({ side }: Pick<Context, "side">, { id, version }: { id: string; version: number }): string =>
  `/${side}/logos/${id}?v=${version}`;
