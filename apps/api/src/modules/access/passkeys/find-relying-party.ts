import type { Context } from "#platform/context";

/** The site that passkeys are made on and presented to, and the only origin whose pages may ask for them. */
export interface RelyingParty {
  site: string;
  origin: string;
}

/** Our own address of the side; on the extranet, the centre's own host when the page stands there. Never what the request merely claims. */
export async function relyingPartyOf({ links, side, host, door }: Context): Promise<RelyingParty> {
  const own = new URL(links.page(side, "/"));
  if (side === "extranet" && host !== own.hostname) {
    const [centre] = await door.call("branding", host);
    if (centre) return { site: host, origin: `${own.protocol}//${host}` };
  }
  return { site: own.hostname, origin: own.origin };
}
