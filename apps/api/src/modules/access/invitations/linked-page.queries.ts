import type { LinkedPage } from "@passerelle/schema/contract";
import { logoPath } from "#organisations";
import type { Context } from "#platform/context";
import { Denied, Refused } from "#platform/failure";
import { passkeysOf } from "../passkeys/list-passkeys.js";
import { relyingPartyOf } from "../passkeys/find-relying-party.js";
import { readLink } from "./read-link.js";

/** The page with its token: what hangs from it elsewhere is read by the token again. */
export type LinkedRow = LinkedPage & { token: string };

/** What a link is for, and for whom; a link that was never ours is nothing. */
export async function linkedPage(context: Context, token: string): Promise<LinkedRow | null> {
  try {
    const link = await readLink(context, token);
    // Of an invitation that may be accepted. A change of address says nothing of whoever signs in with the new one.
    const accountId = link.state === "OPEN" && link.kind.endsWith("_INVITATION") ? link.account_id : null;
    const centre = link.centre_id && {
      id: link.centre_id,
      name: link.centre_name!,
      city: link.centre_city,
      colour: link.centre_colour!,
      // The dress is the link's, for whoever holds it: nobody has to be signed in to see it.
      logo: await logoOf(context, link.centre_id),
    };
    return {
      token,
      kind: link.kind,
      state: link.state,
      email: link.email,
      firstName: link.first_name,
      lastName: link.last_name,
      organisationName: link.organisation_name,
      companyName: link.company_name,
      centre: centre || null,
      hasPasskey: accountId !== null && (await hasPasskeyHere(context, accountId)),
      hasAccount: accountId !== null,
      expiresAt: link.expires_at,
    };
  } catch (error) {
    // Tried too often from one address, or never ours: the same nothing.
    if (error instanceof Denied || error instanceof Refused) return null;
    throw error;
  }
}

async function logoOf(context: Context, centreId: string): Promise<string | null> {
  const [logo] = await context.door.call("logo", centreId);
  return logo ? logoPath(context, { id: centreId, version: 0 }) : null;
}

async function hasPasskeyHere(context: Context, accountId: string): Promise<boolean> {
  const { site } = await relyingPartyOf(context);
  return (await passkeysOf(context, accountId)).some((passkey) => passkey.site === site);
}
