import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import type { Identity } from "#platform/identity";
import { warnOfDevice } from "../accounts/warn-of-device.js";
import { openSignIn } from "../open-sign-in.js";
import { tokenHash } from "../token.rules.js";
import { requireCode } from "./require-code.js";

/** Gives the code that a sign-in of this browser waits for, and opens it. */
export async function answerSecondFactor(context: Context, input: { code: string }): Promise<Identity> {
  const { door, clock, side, pendingToken } = context;
  const hash = pendingToken && tokenHash(pendingToken);
  const [pending] = hash
    ? await door.call<{ account_id: string; access_id: string | null }>("pending_sign_in", hash, side, clock.now())
    : [];
  if (!pending) refuse("SECOND_FACTOR_EXPIRED");

  await requireCode(context, pending.account_id, input.code);
  const ended = await door.call("end_pending_sign_in", hash);
  const identity =
    ended.length > 0 ? await openSignIn(context, pending.account_id, pending.access_id, "SECOND_FACTOR") : null;
  context.cookies.clearPending();
  if (!identity) refuse("SECOND_FACTOR_EXPIRED");
  await warnOfDevice(context, identity);
  return identity;
}
