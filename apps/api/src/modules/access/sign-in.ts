import { limits, normaliseEmail } from "@passerelle/schema/vocabulary";
import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import type { Identity } from "#platform/identity";
import { newId } from "#platform/ids";
import { identify } from "./identify-viewer.js";
import { isPasswordRight } from "./hash-password.js";
import { Throttle } from "./throttle-attempts.js";
import { newToken, tokenHash } from "./token.rules.js";

const lasts = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens a sign-in on the side of the request. A right password that opens nothing on this side gets the very answer of
 * a wrong one: the page tells nobody which accounts exist.
 */
export async function signIn(context: Context, input: { email: string; password: string }): Promise<Identity> {
  const { door, clock, side } = context;
  // A control character is in no address, and the database takes no text with a zero.
  const email = normaliseEmail(input.email).replace(/\p{Cc}/gu, "");
  const throttle = new Throttle(door, email, context.address);
  await throttle.admit(clock.now());

  const [account] = await door.call<{ id: string; password_hash: string }>("account_by_email", email);
  const right = await isPasswordRight(input.password.slice(0, limits.passwordMax), account?.password_hash ?? null);
  const now = clock.now();
  if (!right || !account) {
    await throttle.noteFailure(now);
    refuse("INVALID_CREDENTIALS");
  }

  const token = newToken();
  const expires = new Date(now.getTime() + lasts);
  await door.call(
    "add_sign_in",
    newId(),
    account.id,
    side,
    tokenHash(token),
    context.userAgent?.slice(0, 300) ?? null,
    now,
    expires,
  );
  const identity = await identify(door, side, token, now, null);
  if (!identity) {
    await door.call("end_sign_in", tokenHash(token), side, now);
    await throttle.noteFailure(now);
    refuse("INVALID_CREDENTIALS");
  }
  await throttle.noteSuccess();
  // The former sign-in of this browser is over: a cookie is never left valid behind another.
  if (context.token) await door.call("end_sign_in", tokenHash(context.token), side, now);
  context.cookies.set(token, expires);
  return identity;
}
