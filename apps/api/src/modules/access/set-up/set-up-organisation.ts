import { randomInt } from "node:crypto";
import { limits } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Context, Door } from "#platform/context";
import { Denied, refuse, Refused } from "#platform/failure";
import type { Identity } from "#platform/identity";
import { newId } from "#platform/ids";
import { openSignIn } from "../open-sign-in.js";
import { Throttle } from "../throttle-attempts.js";
import { foundOrganisation, written, type Founding } from "./found-organisation.js";

/** Without the letters and digits that are taken for one another. */
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The code of the first run, the same for every process of an empty house; null when there is nothing to set up (any more). */
export async function setUpCode(door: Door): Promise<string | null> {
  const fresh = Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(""),
  ).join("-");
  const [row] = await door.call<{ code: string }>("set_up_code", fresh);
  return row?.code ?? null;
}

export async function isSetUpOpen(door: Door): Promise<boolean> {
  const [row] = await door.call<{ open: boolean }>("set_up_is_open");
  return row?.open === true;
}

/** Founds the first organisation of an empty house, once and never again (L-19); its administrator is signed in. */
export async function setUpOrganisation(
  context: Context,
  input: Founding & { code: string; administrator: { password: string } },
): Promise<Identity> {
  const { door, clock } = context;
  if (context.side !== "console" || !(await isSetUpOpen(door))) throw new Denied();
  // A number mistyped is no attempt at the code.
  written(input);
  const password = input.administrator.password.slice(0, limits.passwordMax);
  if (password.length < limits.passwordMin) refuse("PASSWORD_TOO_SHORT");
  const throttle = new Throttle(door, "the first run", context.address);
  await throttle.admit(clock.now());

  const place = await context
    .houseWork(newId(), async (work) => {
      // The code is held until the commit: of two who type it at the same moment, the second finds it used.
      const used = await work.transaction.rows(
        sql`select * from door.use_set_up(${input.code.trim().toUpperCase()}, ${work.now})`,
      );
      if (used.length === 0) refuse("SET_UP_CODE_WRONG");
      return foundOrganisation(work, input, { password });
    })
    .catch(async (error: unknown) => {
      if (!(error instanceof Refused) || error.code !== "SET_UP_CODE_WRONG") throw error;
      if (!(await isSetUpOpen(door))) throw new Denied();
      await throttle.noteFailure(clock.now());
      throw error;
    });
  const identity = await openSignIn(context, place.accountId!, place.id, "PASSWORD");
  if (!identity) throw new Denied();
  return identity;
}
