import { normaliseEmail } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Context } from "#platform/context";
import { newId } from "#platform/ids";
import { Throttle } from "../throttle-attempts.js";
import { sendPasswordResets } from "./send-password-reset.job.js";

const anHour = 60 * 60 * 1000;

/** The work of no organisation: it only leaves a job. */
const nobodys = "00000000-0000-0000-0000-000000000000";

/**
 * Hears that a password is forgotten. For an unknown address the very same is done: one row, one job; the job alone finds
 * out whom to write to, so neither the answer nor its time tells which accounts exist.
 */
export async function requestPasswordReset(context: Context, input: { email: string }): Promise<Date> {
  const email = normaliseEmail(input.email).slice(0, 254);
  const now = context.clock.now();
  const throttle = new Throttle(context.door, `reset ${email}`, context.address);
  await throttle.admit(now);
  await throttle.noteFailure(now);

  const id = newId();
  await context.houseWork(nobodys, async (work) => {
    await work.transaction.rows(
      sql`select door.ask_password_reset(${id}, ${email}, ${context.side}, ${work.now}, ${new Date(work.now.getTime() + anHour)})`,
    );
    work.enqueue(sendPasswordResets, { resetId: id });
  });
  return now;
}
