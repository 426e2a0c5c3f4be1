import type { Context } from "#platform/context";
import type { Identity } from "#platform/identity";
import { openSignIn } from "../open-sign-in.js";
import { newToken, tokenHash } from "../token.rules.js";

/** What a right password opens: the sign-in, or the wait for a code. */
export type Entry = { identity: Identity } | { expiresAt: Date };

const minutes = 60 * 1000;
const waits = 5 * minutes;

/** The rest of a sign-in whose password was right. Null, and nothing left behind, when the account opens nothing on this side. */
export async function openAfterPassword(
  context: Context,
  accountId: string,
  accessId: string | null,
  passwordHash: string | null,
): Promise<Entry | null> {
  const { door, side, clock } = context;
  const [authenticator] = await door.call<{ confirmed_at: Date | null }>("authenticator_of", accountId);
  if (!authenticator?.confirmed_at) {
    const identity = await openSignIn(context, accountId, accessId, "PASSWORD", passwordHash);
    return identity && { identity };
  }
  const homes = await door.call<{ side: string }>("homes_of", accountId, side);
  if (!homes.some((home) => home.side === side)) return null;

  const token = newToken();
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + waits);
  await door.call("add_pending_sign_in", tokenHash(token), accountId, side, accessId, now, expiresAt, passwordHash);
  context.cookies.setPending(token, expiresAt);
  return { expiresAt };
}
