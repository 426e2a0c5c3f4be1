import { limits } from "@passerelle/schema/vocabulary";
import { personOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { hashPassword, isPasswordRight } from "./hash-password.js";
import { Throttle } from "./throttle-attempts.js";

/** Changes the viewer's own password; the other sign-ins of the account end. */
export async function changePassword(
  context: Context,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { accountId } = personOf(context);
  if (input.newPassword.length < limits.passwordMin) refuse("PASSWORD_TOO_SHORT");
  const { door, clock, identity } = context;
  const throttle = new Throttle(door, identity!.email, context.address);
  await throttle.admit(clock.now());

  const [account] = await door.call<{ password_hash: string }>("account_by_id", accountId);
  if (!(await isPasswordRight(input.currentPassword.slice(0, limits.passwordMax), account?.password_hash ?? null))) {
    await throttle.noteFailure(clock.now());
    refuse("WRONG_PASSWORD");
  }
  await throttle.noteSuccess();
  const hash = await hashPassword(input.newPassword.slice(0, limits.passwordMax));
  await door.call("change_password", accountId, hash, identity!.signInId, clock.now());
}
