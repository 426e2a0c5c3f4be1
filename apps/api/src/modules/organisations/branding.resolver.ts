import { Branding } from "@passerelle/schema/contract";
import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "#platform/context";

/** Our own look, when the host belongs to no centre. */
const house: Branding = { name: "Passerelle", colour: "#1f5f4a" };

@Resolver()
export class BrandingResolver {
  @Query(() => Branding, { description: "How the sign-in page of this host is dressed." })
  async branding(@Ctx() context: Context): Promise<Branding> {
    const [centre] = await context.door.call<Branding>("branding", context.host);
    return centre ?? house;
  }
}
