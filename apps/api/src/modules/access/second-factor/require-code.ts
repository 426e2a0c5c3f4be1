import type { Context } from "#platform/context";
import { refuse } from "#platform/failure";
import { Throttle } from "../throttle-attempts.js";
import { stepOf } from "./one-time-code.rules.js";
import { asRecoveryCode } from "./recovery-code.rules.js";

/** Takes a code of the account's authenticator, or one of its recovery codes, once: of two at the same moment, one is too late. */
export async function requireCode(context: Context, accountId: string, code: string): Promise<void> {
  const { door, clock, address } = context;
  // Counted apart from passwords: a right password forgives no guess of the code that follows.
  const throttle = new Throttle(door, `code ${accountId}`, address);
  await throttle.admit(clock.now());
  if ((await usesStep(context, accountId, code)) || (await usesRecoveryCode(context, accountId, code)))
    return throttle.noteSuccess();
  await throttle.noteFailure(clock.now());
  refuse("CODE_WRONG");
}

async function usesStep({ door, clock, secrets }: Context, accountId: string, code: string): Promise<boolean> {
  const [authenticator] = await door.call<{ sealed_secret: Buffer; confirmed_at: Date | null }>(
    "authenticator_of",
    accountId,
  );
  if (!authenticator?.confirmed_at) return false;
  const step = await stepOf(code, secrets.open(authenticator.sealed_secret, accountId), clock.now());
  return step !== null && (await door.call("use_authenticator_step", accountId, step)).length > 0;
}

async function usesRecoveryCode({ door, clock, secrets }: Context, accountId: string, code: string): Promise<boolean> {
  const recovery = asRecoveryCode(code);
  if (!recovery) return false;
  const used = await door.call("use_recovery_code", accountId, secrets.digest(recovery, accountId), clock.now());
  return used.length > 0;
}
