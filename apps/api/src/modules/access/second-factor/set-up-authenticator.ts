import type { AuthenticatorSecret, RecoveryCodes } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { accountOf, type Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { Throttle } from "../throttle-attempts.js";
import { keepRecoveryCodes } from "./keep-recovery-codes.js";
import { authenticatorUri, newSecret, stepOf } from "./one-time-code.rules.js";
import { newRecoveryCodes } from "./recovery-code.rules.js";
import { requireProof } from "./require-proof.js";
import { tellOwner } from "./tell-owner.js";

const anHour = 60 * 60 * 1000;

/** Makes a secret for an authenticator; it is in place once a code has shown that it was taken. */
export async function beginAuthenticator(context: Context): Promise<AuthenticatorSecret> {
  const identity = accountOf(context);
  await requireProof(context);
  const secret = newSecret();
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + anHour);
  const sealed = context.secrets.seal(secret, identity.accountId);
  const begun = await context.door.call("begin_authenticator", identity.accountId, sealed, now, expiresAt);
  if (begun.length === 0) refuse("AUTHENTICATOR_ALREADY_ADDED");
  return { secret, uri: authenticatorUri(secret, identity.standing.organisationName, identity.email), expiresAt };
}

/** Puts the authenticator in place; this sign-in has shown it. */
export async function confirmAuthenticator(context: Context, input: { code: string }): Promise<RecoveryCodes> {
  const { accountId, signInId } = accountOf(context);
  await requireProof(context);
  const [begun] = await context.door.call<{ sealed_secret: Buffer; confirmed_at: Date | null; expires_at: Date }>(
    "authenticator_of",
    accountId,
  );
  if (begun?.confirmed_at) refuse("AUTHENTICATOR_ALREADY_ADDED");
  if (!begun || begun.expires_at <= context.clock.now()) refuse("AUTHENTICATOR_NOT_BEGUN");
  const step = await countedStep(context, context.secrets.open(begun.sealed_secret, accountId), input.code);

  const codes = newRecoveryCodes();
  await tellOwner(context, "AUTHENTICATOR_ADDED", null, async (work) => {
    const confirmed = await work.transaction.rows(
      sql`select * from door.confirm_authenticator(${accountId}, ${begun.sealed_secret}, ${step}, ${work.now})`,
    );
    if (confirmed.length === 0) refuse("AUTHENTICATOR_NOT_BEGUN");
    await keepRecoveryCodes(context, work, codes);
    await work.transaction.rows(sql`select door.prove_sign_in(${signInId}, ${work.now})`);
  });
  return { codes };
}

/** A code of a secret that is not in place yet; its guesses are counted too. */
async function countedStep({ door, clock, address, identity }: Context, secret: string, code: string): Promise<number> {
  const throttle = new Throttle(door, `code ${identity!.accountId}`, address);
  await throttle.admit(clock.now());
  const step = await stepOf(code, secret, clock.now());
  if (step !== null) {
    await throttle.noteSuccess();
    return step;
  }
  await throttle.noteFailure(clock.now());
  refuse("CODE_WRONG");
}
