import { limits } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { accountSubjects } from "../access.events.js";
import { hashPassword } from "../hash-password.js";
import { linkRefusals } from "../invitations/invitation.rules.js";
import { readLink } from "../invitations/read-link.js";
import { tokenHash } from "../token.rules.js";

/** Chooses a new password by the link of a mail, once: every sign-in of the account ends. */
export async function resetPassword(
  context: Context,
  input: { token: string; newPassword: string },
): Promise<{ email: string }> {
  const link = await readLink(context, input.token);
  if (link.kind !== "PASSWORD_RESET" || !link.organisation_id) throw new Denied();
  if (link.state !== "OPEN") refuse(linkRefusals[link.state]);
  if (input.newPassword.length < limits.passwordMin) refuse("PASSWORD_TOO_SHORT");

  const hash = await hashPassword(input.newPassword.slice(0, limits.passwordMax));
  return context.houseWork(link.organisation_id, async (work) => {
    // Held first: whoever signs in with the old password at this moment is seen, and ends with the others.
    await work.transaction.rows(sql`select from door.hold_account(${link.account_id})`);
    const [used] = await work.transaction.rows(sql<{ account_id: string; email: string }>`
      select account_id, email from door.use_password_reset(${tokenHash(input.token)}, ${hash}, ${work.now})`);
    if (!used) refuse("LINK_USED");
    await work.transaction.rows(sql`select door.end_pending_sign_ins(${used.account_id})`);
    await work.record({
      id: newId(),
      kind: "access.passwordReset",
      facts: { accountId: used.account_id },
      subjects: await accountSubjects(work, used.account_id),
    });
    return { email: used.email };
  });
}
