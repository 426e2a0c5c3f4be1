import type { Context } from "#platform/context";
import type { Identity } from "#platform/identity";
import { newId } from "#platform/ids";
import { identify } from "./identify-viewer.js";
import { newToken, tokenHash } from "./token.rules.js";

const lasts = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens a sign-in on the side of the request, after a password alone or with a second factor, under an access or the first one. Null, and nothing left
 * behind, when the account opens nothing there, or when the password that was looked at is its own no longer.
 */
export async function openSignIn(
  context: Context,
  accountId: string,
  accessId: string | null,
  proof: "PASSWORD" | "SECOND_FACTOR",
  passwordHash: string | null = null,
): Promise<Identity | null> {
  const { door, clock, side } = context;
  const now = clock.now();
  const token = newToken();
  const expires = new Date(now.getTime() + lasts);
  await door.call(
    "add_sign_in",
    newId(),
    accountId,
    side,
    tokenHash(token),
    context.userAgent?.slice(0, 300) ?? null,
    proof === "SECOND_FACTOR",
    now,
    expires,
    passwordHash,
  );
  const identity = await identify(door, side, token, now, accessId);
  if (!identity) {
    await door.call("end_sign_in", tokenHash(token), side, now);
    return null;
  }
  // The former sign-in of this browser is over: a cookie is never left valid behind another.
  if (context.token) await door.call("end_sign_in", tokenHash(context.token), side, now);
  context.cookies.set(token, expires);
  return identity;
}
