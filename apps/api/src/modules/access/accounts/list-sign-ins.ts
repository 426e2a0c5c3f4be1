import type { SideName } from "@passerelle/schema/vocabulary";
import type { ViewerSignIn } from "@passerelle/schema/contract";
import { personOf, type Context } from "#platform/context";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { deviceInWords } from "./device.rules.js";

interface SignInRow {
  id: string;
  side: string;
  user_agent: string | null;
  created_at: Date;
  last_used_at: Date;
}

/** Where the account of the viewer is signed in, the latest used first. */
export async function listSignIns(context: Context): Promise<ViewerSignIn[]> {
  const { accountId } = personOf(context);
  const rows = await context.door.call<SignInRow>("sign_ins_of", accountId, context.clock.now());
  return rows.map((row) => ({
    id: row.id,
    device: deviceInWords(row.user_agent, context.locale),
    side: row.side.toUpperCase() as SideName,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    isCurrent: row.id === context.identity?.signInId,
  }));
}

/** Ends one sign-in of the viewer's own account. Its next request is refused, its sockets close. */
export async function endSignIn(context: Context, input: { signInId: string }): Promise<Date> {
  const { accountId } = personOf(context);
  if (!isId(input.signInId)) throw new Denied();
  const now = context.clock.now();
  const ended = await context.door.call("end_one_sign_in", accountId, input.signInId, now);
  if (ended.length === 0) throw new Denied();
  if (input.signInId === context.identity?.signInId) context.cookies.clear();
  return now;
}
