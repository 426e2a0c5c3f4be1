import { normaliseEmail } from "@passerelle/schema/vocabulary";
import type { LoginEmailChange } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { queueMail } from "#mails";
import { personOf, type Context } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isMailAddress } from "#platform/mail/mail-address";
import { accountSubjects } from "../access.events.js";
import { linkRefusals } from "../invitations/invitation.rules.js";
import { readLink } from "../invitations/read-link.js";
import { requirePassword } from "../require-password.js";
import { Throttle } from "../throttle-attempts.js";
import { newToken, tokenHash } from "../token.rules.js";

const aDay = 24 * 60 * 60 * 1000;

/**
 * Asks to sign in with another address: only the person can, and both addresses have to confirm (C-14). Whether
 * somebody else signs in with the new one is told to whoever reads its mail, not to whoever types it.
 */
export async function requestLoginEmailChange(
  context: Context,
  input: { newEmail: string; currentPassword: string },
): Promise<LoginEmailChange> {
  const identity = context.identity;
  const { accountId } = personOf(context);
  const currentEmail = identity!.email;
  const newEmail = normaliseEmail(input.newEmail);
  if (!isMailAddress(newEmail)) refuse("EMAIL_INVALID");
  if (newEmail === currentEmail) refuse("LOGIN_EMAIL_UNCHANGED");
  await requirePassword(context, input.currentPassword);
  // A right password forgives the wrong ones, and would let mails leave without end to addresses that never asked.
  await new Throttle(context.door, `address of ${accountId}`, context.address).admit(context.clock.now());

  const { standing, locale } = identity!;
  const change = { id: newId(), CURRENT: newToken(), NEW: newToken() };
  await context.work(async (work) => {
    const expiresAt = new Date(work.now.getTime() + aDay);
    await work.transaction.rows(sql`
      select door.ask_login_email_change(${change.id}, ${accountId}, ${context.side}, ${newEmail}, ${tokenHash(change.CURRENT)}, ${tokenHash(change.NEW)}, ${work.now}, ${expiresAt})`);
    await work.record({
      id: newId(),
      kind: "access.loginEmailChangeAsked",
      facts: { accessId: standing.viewer.accessId },
      subjects: [],
    });
    for (const copy of ["CURRENT", "NEW"] as const)
      await queueMail(work, {
        template: "LOGIN_EMAIL_CHANGE",
        to: { name: standing.viewer.name, address: copy === "NEW" ? newEmail : currentEmail },
        locale,
        centreId: standing.centre.id,
        facts: {
          firstName: standing.firstName,
          copy,
          currentEmail,
          newEmail,
          expiresAt,
          link: context.links.to(context.side, change[copy]),
        },
        key: change.id,
      });
  });
  return { newEmail, isConfirmedByCurrent: false, isConfirmedByNew: false, changedAt: null };
}

interface Confirmed {
  account_id: string;
  new_email: string;
  old_confirmed_at: Date | null;
  new_confirmed_at: Date | null;
  changed_at: Date | null;
}

/** Confirms from one of the two addresses; with the second, the person signs in with the new one. */
export async function confirmLoginEmailChange(context: Context, input: { token: string }): Promise<LoginEmailChange> {
  const link = await readLink(context, input.token);
  if (link.kind !== "LOGIN_EMAIL_CHANGE" || !link.organisation_id) throw new Denied();
  if (link.state !== "OPEN") refuse(linkRefusals[link.state]);

  const confirmed = await context.houseWork(link.organisation_id, async (work) => {
    const [row] = await work.transaction.rows(
      sql<Confirmed>`select * from door.confirm_login_email(${tokenHash(input.token)}, ${work.now})`,
    );
    if (!row) refuse("LINK_USED");
    if (row.changed_at)
      await work.record({
        id: newId(),
        kind: "access.loginEmailChanged",
        facts: { accountId: row.account_id },
        subjects: await accountSubjects(work, row.account_id),
      });
    return row;
  });
  return {
    newEmail: confirmed.new_email,
    isConfirmedByCurrent: confirmed.old_confirmed_at !== null,
    isConfirmedByNew: confirmed.new_confirmed_at !== null,
    changedAt: confirmed.changed_at && new Date(confirmed.changed_at),
  };
}
