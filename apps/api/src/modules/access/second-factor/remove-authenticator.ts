import type { RecoveryCodes } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { accountOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { requirePassword } from "../require-password.js";
import { keepRecoveryCodes } from "./keep-recovery-codes.js";
import { newRecoveryCodes } from "./recovery-code.rules.js";
import { requireCode } from "./require-code.js";
import { requireProof } from "./require-proof.js";
import { tellOwner } from "./tell-owner.js";

/** Removes the authenticator and its recovery codes, for whoever knows the password or holds a code. */
export async function removeAuthenticator(
  context: Context,
  input: { password?: string | null; code?: string | null },
): Promise<void> {
  const { accountId } = accountOf(context);
  await requireProof(context);
  await requireAuthenticator(context);
  if (input.code) await requireCode(context, accountId, input.code);
  else await requirePassword(context, input.password ?? "");

  await tellOwner(context, "AUTHENTICATOR_REMOVED", null, async (work) => {
    const removed = await work.transaction.rows(sql`select * from door.remove_authenticator(${accountId})`);
    if (removed.length === 0) refuse("AUTHENTICATOR_MISSING");
  });
}

/** Makes ten new recovery codes; the former ones open nothing any more. */
export async function renewRecoveryCodes(context: Context, input: { code: string }): Promise<RecoveryCodes> {
  const { accountId } = accountOf(context);
  await requireAuthenticator(context);
  await requireCode(context, accountId, input.code);
  const codes = newRecoveryCodes();
  await tellOwner(context, "RECOVERY_CODES_RENEWED", null, (work) => keepRecoveryCodes(context, work, codes));
  return { codes };
}

async function requireAuthenticator(context: Context): Promise<void> {
  const { accountId } = accountOf(context);
  const [found] = await context.door.call<{ confirmed_at: Date | null }>("authenticator_of", accountId);
  if (!found?.confirmed_at) refuse("AUTHENTICATOR_MISSING");
}
