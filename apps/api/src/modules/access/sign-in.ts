import { limits, normaliseEmail } from "@passerelle/schema/vocabulary";
import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { warnOfDevice } from "./accounts/warn-of-device.js";
import { isPasswordRight } from "./hash-password.js";
import { openAfterPassword, type Entry } from "./second-factor/open-after-password.js";
import { Throttle } from "./throttle-attempts.js";

/**
 * Opens a sign-in on the side of the request, or asks for the code that has to follow. A right password that opens
 * nothing on this side gets the very answer of a wrong one: the page tells nobody which accounts exist.
 */
export async function signIn(context: Context, input: { email: string; password: string }): Promise<Entry> {
  const { door, clock } = context;
  // A control character is in no address, and the database takes no text with a zero.
  const email = normaliseEmail(input.email).replace(/\p{Cc}/gu, "");
  const throttle = new Throttle(door, email, context.address);
  await throttle.admit(clock.now());

  const [account] = await door.call<{ id: string; password_hash: string | null }>("account_by_email", email);
  const right = await isPasswordRight(input.password.slice(0, limits.passwordMax), account?.password_hash ?? null);
  const entry = right && account ? await openAfterPassword(context, account.id, null, account.password_hash) : null;
  if (!entry) {
    await throttle.noteFailure(clock.now());
    refuse("INVALID_CREDENTIALS");
  }
  await throttle.noteSuccess();
  if ("identity" in entry) await warnOfDevice(context, entry.identity);
  return entry;
}
