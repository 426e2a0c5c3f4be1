import { randomBytes } from "node:crypto";
import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { tokenHash } from "../token.rules.js";
import type { BrowserAnswer } from "./browser-answer.rules.js";
import type { RelyingParty } from "./find-relying-party.js";

type Purpose = "ADD" | "SIGN_IN" | "INVITATION";

const fiveMinutes = 5 * 60 * 1000;

export interface NewChallenge {
  bytes: Buffer;
  expiresAt: Date;
}

/** Writes down what the browser is asked to sign; only its hash is kept. */
export async function newChallenge(
  context: Context,
  purpose: Purpose,
  { site, origin }: RelyingParty,
  whose: { accountId?: string; linkToken?: string } = {},
): Promise<NewChallenge> {
  const now = context.clock.now();
  const bytes = randomBytes(32);
  const expiresAt = new Date(now.getTime() + fiveMinutes);
  await context.door.call(
    "begin_passkey",
    tokenHash(bytes.toString("base64url")),
    purpose,
    context.side,
    site,
    origin,
    whose.accountId ?? null,
    whose.linkToken ? tokenHash(whose.linkToken) : null,
    now,
    expiresAt,
  );
  return { bytes, expiresAt };
}

export interface TakenChallenge extends RelyingParty {
  account_id: string | null;
  link_hash: Buffer | null;
}

/** Takes the challenge that an answer is to, once and in time: whatever the answer is worth, it cannot be given again. */
export async function takeChallenge(
  context: Context,
  purpose: Purpose,
  { challenge }: BrowserAnswer,
): Promise<TakenChallenge> {
  const [taken] = await context.door.call<TakenChallenge>(
    "take_passkey_challenge",
    tokenHash(challenge),
    purpose,
    context.side,
    context.clock.now(),
  );
  if (!taken) refuse("PASSKEY_EXPIRED");
  return taken;
}
