import { accountOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";

/**
 * Before the means of an account change: where an organisation of the account requires a second factor and the account
 * has one, a sign-in by password alone must not add another of its own, nor remove it.
 */
export async function requireProof(context: Context): Promise<void> {
  const { accountId, isProven } = accountOf(context);
  if (isProven) return;
  const [row] = await context.door.call<{ guarded: boolean }>("is_guarded", accountId);
  if (row?.guarded) refuse("SECOND_FACTOR_UNPROVEN");
}
