import type { PasskeyCeremony } from "@passerelle/schema/contract";
import type { Context } from "#platform/context";
import { refuse, Refused } from "#platform/failure";
import type { Identity } from "#platform/identity";
import { warnOfDevice } from "../accounts/warn-of-device.js";
import { openSignIn } from "../open-sign-in.js";
import { Throttle } from "../throttle-attempts.js";
import { readAnswer } from "./browser-answer.rules.js";
import { newChallenge, takeChallenge } from "./keep-challenge.js";
import { presentationOf, presentedBy } from "./present-passkey.js";
import { relyingPartyOf } from "./find-relying-party.js";

/** Asks the browser for any passkey of this site; nobody has to type an address. */
export async function beginPasskeySignIn(context: Context): Promise<PasskeyCeremony> {
  await new Throttle(context.door, "passkey", context.address).check(context.clock.now());
  const party = await relyingPartyOf(context);
  return presentationOf(await newChallenge(context, "SIGN_IN", party), party.site);
}

/** Opens a sign-in with the passkey presented: it is the device and the person, so no code has to follow. */
export async function signInWithPasskey(context: Context, input: { responseJson: string }): Promise<Identity> {
  const answer = readAnswer(input.responseJson);
  const throttle = new Throttle(context.door, `passkey ${answer.id}`, context.address);
  await throttle.admit(context.clock.now());
  try {
    const accountId = await presentedBy(context, answer, await takeChallenge(context, "SIGN_IN", answer));
    // An account that opens nothing on this side gets the answer of a passkey that is not known.
    const identity = (await openSignIn(context, accountId, null, "SECOND_FACTOR")) ?? refuse("PASSKEY_REFUSED");
    await throttle.noteSuccess();
    await warnOfDevice(context, identity);
    return identity;
  } catch (error) {
    if (error instanceof Refused) await throttle.noteFailure(context.clock.now());
    throw error;
  }
}
