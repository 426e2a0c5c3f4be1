import { limits } from "@passerelle/schema/vocabulary";
import { personOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { hashPassword, isPasswordRight } from "./hash-password.js";
import { Throttle } from "./throttle-attempts.js";

/** Changes the viewer's own password; the other sign-ins of the account end. */
export async function changePassword(context: Context, input: { currentPassword: string; newPassword: string }): Promise<void> {
  const { accountId } = personOf(context);
  const { door, clock, identity } = context;
  const throttle = new Throttle(door, identity!.email, context.address);
  await throttle.check(clock.now());
  if (input.newPassword.length < limits.passwordMin) refuse("PASSWORD_TOO_SHORT");

  const [account] = await door.call<{ password_hash: string }>("account_by_id", accountId);
  if (!(await isPasswordRight(input.currentPassword.slice(0, limits.passwordMax), account?.password_hash ?? null))) {
    await throttle.noteFailure(clock.now());
    refuse("WRONG_PASSWORD");
  }
  const hash = await hashPassword(input.newPassword.slice(0, limits.passwordMax));
  await door.call("change_password", accountId, hash, identity!.signInId, clock.now());
}
