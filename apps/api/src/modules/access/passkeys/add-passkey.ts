import { limits } from "@passerelle/schema/vocabulary";
import type { PasskeyCeremony } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { accountOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { requireProof } from "../second-factor/require-proof.js";
import { tellOwner } from "../second-factor/tell-owner.js";
import { readAnswer } from "./browser-answer.rules.js";
import { relyingPartyOf } from "./find-relying-party.js";
import { newChallenge, takeChallenge } from "./keep-challenge.js";
import { passkeysOf } from "./list-passkeys.js";
import { creationOf, keepPasskey, madePasskey } from "./make-passkey.js";

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
