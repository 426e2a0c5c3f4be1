import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { PasskeyCeremony } from "@passerelle/schema/contract";
import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { asAuthentication, type BrowserAnswer } from "./browser-answer.rules.js";
import type { NewChallenge, TakenChallenge } from "./keep-challenge.js";
import type { PasskeyRow } from "./list-passkeys.js";
import { userHandle } from "./make-passkey.js";

/** Asks the browser to present a passkey: any it holds for the site, or one of those named. */
export async function presentationOf(
  { bytes, expiresAt }: NewChallenge,
  site: string,
  passkeys?: readonly PasskeyRow[],
): Promise<PasskeyCeremony> {
  const options = await generateAuthenticationOptions({
    rpID: site,
    challenge: new Uint8Array(bytes),
    timeout: 5 * 60 * 1000,
    userVerification: "required",
    allowCredentials: passkeys?.map((passkey) => ({
      id: passkey.credential_id.toString("base64url"),
      transports: passkey.transports,
    })),
  });
  return { kind: "PRESENT", optionsJson: JSON.stringify(options), expiresAt };
}

interface StoredPasskey {
  id: string;
  account_id: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  site: string;
}

/** Whose passkey was presented: signed for our challenge, on our site, by a person who unlocked it, with a count that never falls. */
export async function presentedBy(context: Context, answer: BrowserAnswer, taken: TakenChallenge): Promise<string> {
  const [passkey] = await context.door.call<StoredPasskey>(
    "passkey_by_credential",
    Buffer.from(answer.id, "base64url"),
  );
  if (!passkey || passkey.site !== taken.site) refuse("PASSKEY_REFUSED");
  const response = asAuthentication(answer);
  if (!namesAccount(response.response.userHandle, passkey.account_id)) refuse("PASSKEY_REFUSED");

  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: answer.challenge,
    expectedOrigin: taken.origin,
    expectedRPID: taken.site,
    requireUserVerification: true,
    credential: {
      id: answer.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
    },
  }).catch(() => refuse("PASSKEY_REFUSED"));
  if (!verified) refuse("PASSKEY_REFUSED");
  // The database decides between two presentations of one count.
  const used = await context.door.call("use_passkey", passkey.id, authenticationInfo.newCounter, context.clock.now());
  if (used.length === 0) refuse("PASSKEY_REFUSED");
  return passkey.account_id;
}

/** A device that says whose passkey it is says it rightly; a security key may say nothing. */
const namesAccount = (handle: unknown, accountId: string): boolean =>
  handle === undefined ||
  handle === null ||
  (typeof handle === "string" && Buffer.from(handle, "base64url").equals(userHandle(accountId)));
