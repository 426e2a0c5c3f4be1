import type { Passkey } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { accountOf, type Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { requireProof } from "../second-factor/require-proof.js";
import { tellOwner } from "../second-factor/tell-owner.js";
import { passkeysOf, toPasskey, type PasskeyRow } from "./list-passkeys.js";
import { passkeyName } from "./make-passkey.js";

/** Gives one of the viewer's passkeys another name. */
export async function renamePasskey(context: Context, input: { passkeyId: string; name: string }): Promise<Passkey> {
  const { accountId } = accountOf(context);
  if (!isId(input.passkeyId)) throw new Denied();
  const name = passkeyName(input.name);
  if (!name) refuse("NAME_MISSING");
  const [renamed] = await context.door.call<PasskeyRow>("rename_passkey", accountId, input.passkeyId, name);
  if (!renamed) throw new Denied();
  return toPasskey(renamed);
}

/** Removes one of the viewer's passkeys, unless nothing would be left to sign in with. */
export async function removePasskey(context: Context, input: { passkeyId: string }): Promise<void> {
  const { accountId } = accountOf(context);
  if (!isId(input.passkeyId)) throw new Denied();
  const passkey = (await passkeysOf(context, accountId)).find(({ id }) => id === input.passkeyId);
  if (!passkey) throw new Denied();
  await requireProof(context);
  await tellOwner(context, "PASSKEY_REMOVED", passkey.name, async (work) => {
    // Held: of the two last ones removed at the same moment, the second finds itself the last.
    const [account] = await work.transaction.rows(
      sql<{ has_password: boolean }>`select has_password from door.hold_account(${accountId})`,
    );
    const left = await work.transaction.rows(
      sql<{ id: string }>`select id from door.passkeys_of(${accountId}) where id <> ${input.passkeyId}`,
    );
    if (!account?.has_password && left.length === 0) refuse("LAST_MEANS_TO_SIGN_IN");
    const removed = await work.transaction.rows(
      sql`select * from door.remove_passkey(${accountId}, ${input.passkeyId})`,
    );
    if (removed.length === 0) throw new Denied();
  });
}
