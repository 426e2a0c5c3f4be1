import { Branding } from "@passerelle/schema/contract";
import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "#platform/context";
import { logoPath } from "./centre.resolver.js";

/** Our own look, when the host belongs to no centre. */
const house: Branding = { name: "Passerelle", colour: "#1f5f4a", logo: null };

@Resolver()
export class BrandingResolver {
  @Query(() => Branding, { description: "How the sign-in page of this host is dressed." })
  async branding(@Ctx() context: Context): Promise<Branding> {
    const [centre] = await context.door.call<{ id: string; name: string; colour: string; has_logo: boolean }>(
      "branding",
      context.host,
    );
    if (!centre) return house;
    return {
      name: centre.name,
      colour: centre.colour,
      logo: centre.has_logo ? logoPath(context, { id: centre.id, version: 0 }) : null,
    };
  }
}
