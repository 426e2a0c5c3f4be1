import { limits } from "@passerelle/schema/vocabulary";
import { personOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { hashPassword } from "./hash-password.js";
import { requirePassword } from "./require-password.js";

/** Changes the viewer's own password; the other sign-ins of the account end. */
export async function changePassword(
  context: Context,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { accountId } = personOf(context);
  if (input.newPassword.length < limits.passwordMin) refuse("PASSWORD_TOO_SHORT");
  await requirePassword(context, input.currentPassword);
  const { door, clock, identity } = context;
  const hash = await hashPassword(input.newPassword.slice(0, limits.passwordMax));
  await door.call("change_password", accountId, hash, identity!.signInId, clock.now());
}
