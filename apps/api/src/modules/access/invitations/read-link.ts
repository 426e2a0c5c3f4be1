import type { LinkKind, LinkState } from "@passerelle/schema/vocabulary";
import type { Context } from "#platform/context";
import { Denied } from "#platform/failure";
import { tokenHash } from "../token.rules.js";
import { Throttle } from "../throttle-attempts.js";

/** What the database knows of a link. */
export interface LinkRow {
  kind: LinkKind;
  id: string;
  organisation_id: string | null;
  state: LinkState;
  email: string;
  account_id: string | null;
  first_name: string | null;
  last_name: string | null;
  organisation_name: string | null;
  company_name: string | null;
  centre_id: string | null;
  centre_name: string | null;
  centre_city: string | null;
  centre_colour: string | null;
  expires_at: Date;
}

/** Finds what a token leads to on this side, without changing anything (L-09). Wrong tokens are counted by address. */
export async function readLink(context: Context, token: string): Promise<LinkRow> {
  const { door, clock, side } = context;
  const throttle = new Throttle(door, `link ${token.slice(0, 50)}`, context.address);
  await throttle.check(clock.now());
  const [link] = /^[\w-]{43}$/.test(token) ? await door.call<LinkRow>("link", tokenHash(token), side, clock.now()) : [];
  if (link) return link;
  await throttle.noteFailure(clock.now());
  throw new Denied();
}
