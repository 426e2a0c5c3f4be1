import type { LoginEmailChange } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { personOf, type Context } from "#platform/context";
import { newId } from "#platform/ids";

interface PendingRow {
  new_email: string;
  old_confirmed_at: Date | null;
  new_confirmed_at: Date | null;
}

/** The change of address that the viewer's account waits for, if it does. */
export async function pendingLoginEmailChange(
  { door, clock }: Context,
  accountId: string,
): Promise<LoginEmailChange | null> {
  const [pending] = await door.call<PendingRow>("pending_login_email", accountId, clock.now());
  if (!pending) return null;
  return {
    newEmail: pending.new_email,
    isConfirmedByCurrent: pending.old_confirmed_at !== null,
    isConfirmedByNew: pending.new_confirmed_at !== null,
    changedAt: null,
  };
}

/** Gives the change up: its links lead nowhere any more. Without one, there is nothing to give up, and that is no error. */
export async function cancelLoginEmailChange(context: Context): Promise<void> {
  const { accountId, accessId } = personOf(context);
  await context.work(async (work) => {
    await work.transaction.rows(sql`select door.void_login_email(${accountId}, ${work.now})`);
    await work.record({
      id: newId(),
      kind: "access.loginEmailChangeCancelled",
      facts: { accessId },
      subjects: [],
    });
  });
}
