import { limits, type Locale } from "@passerelle/schema/vocabulary";
import type { Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { hashPassword, isPasswordRight } from "../hash-password.js";
import { openAfterPassword, type Entry } from "../second-factor/open-after-password.js";
import { Throttle } from "../throttle-attempts.js";
import { openInvitation } from "./open-invitation.js";
import type { LinkRow } from "./read-link.js";
import { redeemInvitation, type Redeemer } from "./redeem-invitation.js";

/** Accepts an invitation, for the account of the address it was sent to and no other, and signs in (L-16), or waits for the account's code. */
export async function acceptInvitation(
  context: Context,
  input: { token: string; password: string; locale?: Locale | null },
): Promise<Entry> {
  const link = await openInvitation(context, input.token);
  const { redeemer, passwordHash } = await redeemerOf(context, link, input);
  const { accountId, accessId } = await context.houseWork(link.organisation_id, (work) =>
    redeemInvitation(work, link.id, redeemer),
  );
  const entry = await openAfterPassword(context, accountId, accessId, passwordHash);
  if (!entry) throw new Denied();
  return entry;
}

/** An account there is has to be proven by its password; a new one takes the password chosen. */
async function redeemerOf(
  context: Context,
  link: LinkRow,
  input: { password: string; locale?: Locale | null },
): Promise<{ redeemer: Redeemer; passwordHash: string | null }> {
  const password = input.password.slice(0, limits.passwordMax);
  if (!link.account_id) {
    if (password.length < limits.passwordMin) refuse("PASSWORD_TOO_SHORT");
    const passwordHash = await hashPassword(password);
    return { redeemer: { email: link.email, passwordHash, locale: input.locale ?? context.locale }, passwordHash };
  }
  const { door, clock } = context;
  const throttle = new Throttle(door, link.email, context.address);
  await throttle.admit(clock.now());
  const [account] = await door.call<{ password_hash: string | null }>("account_by_id", link.account_id);
  const passwordHash = account?.password_hash ?? null;
  if (!(await isPasswordRight(password, passwordHash))) {
    await throttle.noteFailure(clock.now());
    refuse("INVALID_CREDENTIALS");
  }
  await throttle.noteSuccess();
  return { redeemer: { accountId: link.account_id }, passwordHash };
}
