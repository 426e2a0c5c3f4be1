import { accountOf, type Context } from "#platform/context";
import { tokenHash } from "./token.rules.js";

/** Ends the sign-in of the request. Without one there is nothing to end, and that is no error. */
export async function signOut(context: Context): Promise<Date> {
  const now = context.clock.now();
  if (context.token) await context.door.call("end_sign_in", tokenHash(context.token), context.side, now);
  context.cookies.clear();
  return now;
}

/** Ends every sign-in of the account, on both sides and on every device. */
export async function signOutEverywhere(context: Context): Promise<Date> {
  const now = context.clock.now();
  await context.door.call("end_all_sign_ins", accountOf(context).accountId, now);
  context.cookies.clear();
  return now;
}
