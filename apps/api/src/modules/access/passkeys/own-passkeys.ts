import { limits } from "@passerelle/schema/vocabulary";
import type { Passkey, PasskeyCeremony } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { accountOf, type Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { requireProof } from "../second-factor/require-proof.js";
import { tellOwner } from "../second-factor/tell-owner.js";
import { readAnswer } from "./browser-answer.rules.js";
import { creationOf, keepPasskey, madePasskey, type PasskeyRow } from "./make-passkey.js";
import { newChallenge, takeChallenge } from "./passkey-challenge.js";
import { relyingPartyOf } from "./relying-party.js";

export const passkeysOf = (context: Context, accountId: string): Promise<PasskeyRow[]> =>
  context.door.call<PasskeyRow>("passkeys_of", accountId);

export async function listPasskeys(context: Context): Promise<Passkey[]> {
  return (await passkeysOf(context, accountOf(context).accountId)).map(toPasskey);
}

/** Asks the viewer's browser to make a passkey. */
export async function beginPasskey(context: Context): Promise<PasskeyCeremony> {
  const { accountId, email, standing } = accountOf(context);
  await requireProof(context);
  const passkeys = await passkeysOf(context, accountId);
  if (passkeys.length >= limits.passkeys) refuse("TOO_MANY_PASSKEYS");
  const party = await relyingPartyOf(context);
  const challenge = await newChallenge(context, "ADD", party, { accountId });
  const { organisationName, viewer } = standing;
  return creationOf(challenge, party.site, { accountId, email, name: viewer.name, organisationName, passkeys });
}

/** Adds the passkey that the browser made; this sign-in has shown the device and the person. */
export async function addPasskey(
  context: Context,
  input: { responseJson: string; name?: string | null },
): Promise<void> {
  const { accountId, signInId } = accountOf(context);
  await requireProof(context);
  const answer = readAnswer(input.responseJson);
  const taken = await takeChallenge(context, "ADD", answer);
  // Asked for by one account, answered in the browser of another.
  if (taken.account_id !== accountId) refuse("PASSKEY_REFUSED");
  const made = await madePasskey(answer, taken);
  await tellOwner(context, "PASSKEY_ADDED", null, async (work) => {
    await work.transaction.rows(sql`select * from door.hold_account(${accountId})`);
    await keepPasskey(work, context, accountId, made, input.name ?? null);
    await work.transaction.rows(sql`select door.prove_sign_in(${signInId}, ${work.now})`);
  });
}

/** Gives one of the viewer's passkeys another name. */
export async function renamePasskey(context: Context, input: { passkeyId: string; name: string }): Promise<Passkey> {
  const { accountId } = accountOf(context);
  if (!isId(input.passkeyId)) throw new Denied();
  const name = input.name
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, limits.passkeyName);
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

const toPasskey = (row: PasskeyRow): Passkey => ({
  id: row.id,
  name: row.name,
  site: row.site,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});
