import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { limits } from "@passerelle/schema/vocabulary";
import type { PasskeyCeremony } from "@passerelle/schema/contract";
import { sql } from "kysely";
import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { deviceInWords } from "../accounts/device.rules.js";
import { asRegistration, type BrowserAnswer } from "./browser-answer.rules.js";
import type { NewChallenge, TakenChallenge } from "./keep-challenge.js";
import type { PasskeyRow } from "./list-passkeys.js";

/** Ed25519, P-256 and RSA: what devices of today sign with (COSE). */
const algorithms = [-8, -7, -257] as const;

/** Asks the browser to make a passkey that is found without an address, and unlocked by the person. */
export async function creationOf(
  { bytes, expiresAt }: NewChallenge,
  site: string,
  owner: { accountId: string; email: string; name: string; organisationName: string; passkeys: readonly PasskeyRow[] },
): Promise<PasskeyCeremony> {
  const options = await generateRegistrationOptions({
    rpName: owner.organisationName,
    rpID: site,
    userID: userHandle(owner.accountId),
    userName: owner.email,
    userDisplayName: owner.name,
    challenge: new Uint8Array(bytes),
    timeout: 5 * 60 * 1000,
    attestationType: "none",
    supportedAlgorithmIDs: [...algorithms],
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: owner.passkeys
      .filter((passkey) => passkey.site === site)
      .map((passkey) => ({ id: passkey.credential_id.toString("base64url"), transports: passkey.transports })),
  });
  return { kind: "CREATE", optionsJson: JSON.stringify(options), expiresAt };
}

export interface MadePasskey {
  id: string;
  publicKey: Uint8Array;
  counter: number;
  transports: string[];
  site: string;
}

/** Looks at what the browser made: for our challenge, on our site, by a person who unlocked it. */
export async function madePasskey(answer: BrowserAnswer, taken: TakenChallenge): Promise<MadePasskey> {
  const verified = await verifyRegistrationResponse({
    response: asRegistration(answer),
    expectedChallenge: answer.challenge,
    expectedOrigin: taken.origin,
    expectedRPID: taken.site,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => refuse("PASSKEY_REFUSED"));
  if (!verified.verified) refuse("PASSKEY_REFUSED");
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
  if (Buffer.from(id, "base64url").length > longestId) refuse("PASSKEY_REFUSED");
  return { id, publicKey, counter, transports: knownWords(transports), site: taken.site };
}

/** WebAuthn's own limit, in bytes. */
const longestId = 1023;

/** How the browser may reach the device: words that it gives and is given back, and that are nobody's to trust. */
const knownWords = (transports: unknown): string[] =>
  Array.isArray(transports)
    ? transports.filter((word): word is string => typeof word === "string" && /^[a-z-]{1,20}$/.test(word)).slice(0, 10)
    : [];

/** What a person calls a passkey, on one line. */
export const passkeyName = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, limits.passkeyName);

/** Keeps a passkey, within the transaction of the act. A device that is known already is refused by its constraint. */
export async function keepPasskey(
  work: Work,
  context: Pick<Context, "userAgent" | "locale">,
  accountId: string,
  made: MadePasskey,
  name: string | null,
): Promise<string> {
  const [known] = await work.transaction.rows(
    sql<{ count: string }>`select count(*) from door.passkeys_of(${accountId})`,
  );
  if (Number(known!.count) >= limits.passkeys) refuse("TOO_MANY_PASSKEYS");
  const called = passkeyName(name ?? "") || deviceInWords(context.userAgent, context.locale);
  await work.transaction.rows(sql`
    select door.add_passkey(${newId()}, ${accountId}, ${Buffer.from(made.id, "base64url")}, ${Buffer.from(made.publicKey)}, ${made.counter}, ${made.transports}::text[], ${made.site}, ${called}, ${work.now})`);
  return called;
}

/** What the device keeps to name the account: its id, and nothing about the person. */
export const userHandle = (accountId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(accountId.replaceAll("-", ""), "hex"));
