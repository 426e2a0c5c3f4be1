import { limits } from "@passerelle/schema/vocabulary";
import { accountOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { isPasswordRight } from "./hash-password.js";
import { Throttle } from "./throttle-attempts.js";

/** Lets the viewer go on who types the password of the account; the tries are counted with those of signing in. */
export async function requirePassword(context: Context, password: string): Promise<void> {
  const { door, clock, address } = context;
  const { accountId, email } = accountOf(context);
  const throttle = new Throttle(door, email, address);
  await throttle.admit(clock.now());
  const [account] = await door.call<{ password_hash: string | null }>("account_by_id", accountId);
  if (await isPasswordRight(password.slice(0, limits.passwordMax), account?.password_hash ?? null))
    return throttle.noteSuccess();
  await throttle.noteFailure(clock.now());
  refuse("WRONG_PASSWORD");
}
