import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { cancelMails } from "#mails";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { newToken, tokenHash } from "../token.rules.js";
import { invitationExpiry } from "./invitation.rules.js";
import { reminderAt, reminderSteps, type ReminderStep } from "./reminder.rules.js";

/** The queue of reminders; what it does stands in its job. */
export const remindInvited = "access.remind-invited";

export type Invited = { contactId: string; companyId: string } | { staffPlaceId: string };

export interface WrittenInvitation {
  id: string;
  token: string;
  expiresAt: Date;
}

export interface InvitationLetter {
  email: string;
  /** The language of its mails. */
  locale: Locale;
  /** The name they give. */
  invitedBy: string;
  /** The invitation it repeats; without it, it was made by hand, and will be repeated itself. */
  reminder?: { of: string; step: ReminderStep };
}

/** Writes an invitation in the place of the former one. The token is known to the mail alone. */
export async function writeInvitation(
  work: Work,
  invited: Invited,
  { email, locale, invitedBy, reminder }: InvitationLetter,
): Promise<WrittenInvitation> {
  await endInvitation(work, invited, "voided_at");
  const invitation = { id: newId(), token: newToken(), expiresAt: invitationExpiry(work.now) };
  const { viewer } = work;
  const about =
    "contactId" in invited
      ? ["CONTACT", invited.companyId, invited.contactId, null]
      : ["STAFF", null, null, invited.staffPlaceId];
  await work.transaction.rows(sql`
    insert into invitation (organisation_id, id, kind, company_id, contact_id, staff_place_id, email, token_hash, created_by, created_at, expires_at, locale, invited_by, reminds, reminder_step)
    values (${sql.join([viewer.organisationId, invitation.id, ...about, email, tokenHash(invitation.token), viewer.kind === "house" ? null : viewer.accessId, work.now, invitation.expiresAt, locale, invitedBy, reminder?.of ?? null, reminder?.step ?? null])})`);
  if (!reminder)
    for (const step of reminderSteps)
      work.enqueue(
        remindInvited,
        { organisationId: viewer.organisationId, invitationId: invitation.id, step },
        reminderAt(work.now, step),
      );
  return invitation;
}

/** Ends the invitation that waits, if there is one, and holds back its mail if it has not left. */
export async function endInvitation(
  work: Work,
  invited: { contactId: string } | { staffPlaceId: string },
  how: "voided_at" | "cancelled_at",
): Promise<boolean> {
  const whose =
    "contactId" in invited ? sql`contact_id = ${invited.contactId}` : sql`staff_place_id = ${invited.staffPlaceId}`;
  const ended = await work.transaction.rows(sql<{ id: string }>`
    update invitation set ${sql.ref(how)} = ${work.now}
    where organisation_id = ${work.viewer.organisationId} and ${whose} and accepted_at is null and cancelled_at is null and voided_at is null returning id`);
  await cancelMails(work, { keys: ended.map(({ id }) => id) });
  return ended.length > 0;
}
