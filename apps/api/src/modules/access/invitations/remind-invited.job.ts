import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Contact } from "#companies";
import type { JobHandler } from "#platform/jobs";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import type { Work, Works } from "#platform/work";
import { companySubjects, staffSubject } from "../access.events.js";
import { StaffPlace } from "../staff-place.entity.js";
import { mailToUser } from "../users/invite-user.js";
import { mailToContact } from "./invite-contact.js";
import { isTimeToRemind, type ReminderStep } from "./reminder.rules.js";
import { remindInvited, writeInvitation, type InvitationLetter } from "./write-invitation.js";

interface Due {
  organisationId: string;
  invitationId: string;
  step: ReminderStep;
}

/** Repeats an invitation that nobody used (R-122, C-17). Run twice, early, late, or of what no longer waits: nothing leaves (L-07). */
export const remindInvitedJob = (works: Pick<Works, "run">, links: Links): JobHandler<Due> => ({
  queue: remindInvited,
  batch: 50,
  run: (due) => works.run({ kind: "house", organisationId: due.organisationId }, (work) => remind(work, links, due)),
});

interface Made {
  contactId: string | null;
  staffPlaceId: string | null;
  email: string;
  locale: Locale;
  invitedBy: string | null;
  createdAt: Date;
  sender: string;
}

async function remind(work: Work, links: Links, { organisationId, invitationId, step }: Due): Promise<void> {
  const [made] = await work.transaction.rows(sql<Made>`
    select i.contact_id as "contactId", i.staff_place_id as "staffPlaceId", i.email, i.locale, i.invited_by as "invitedBy", i.created_at as "createdAt", o.name as sender
    from invitation i join organisation o on o.id = i.organisation_id
    where i.organisation_id = ${organisationId} and i.id = ${invitationId} and i.reminds is null and o.remind_invited
      and (i.kind = 'STAFF' or o.extranet_activated_at is not null)`);
  if (!made || !isTimeToRemind(new Date(made.createdAt), step, work.now)) return;
  const { email, locale } = made;
  const letter = { email, locale, invitedBy: made.invitedBy ?? made.sender, reminder: { of: invitationId, step } };
  if (made.contactId) await remindContact(work, links, made.contactId, letter);
  if (made.staffPlaceId) await remindUser(work, links, made.staffPlaceId, letter);
}

type Reminder = Required<InvitationLetter>;

async function remindContact(work: Work, links: Links, contactId: string, letter: Reminder): Promise<void> {
  // Held first, like everybody does who acts on the access of a contact.
  await work.transaction.rows(sql`select from contact where id = ${contactId} for no key update`);
  const contact = await work.em.findOne(Contact, { id: contactId, deletedAt: null }, { populate: ["company"] });
  if (!contact?.company.hasExtranet || contact.email !== letter.email || !(await stillWaits(work, letter))) return;
  // The language of the record may have been chosen since.
  const { company, locale } = contact;
  const repeated = { ...letter, locale };
  const invitation = await writeInvitation(work, { contactId, companyId: company.id }, repeated);
  await work.record({
    id: newId(),
    kind: "access.invitationReminded",
    companyId: company.id,
    facts: { contactId, contactName: contact.name, invitationId: invitation.id, step: letter.reminder.step },
    subjects: await companySubjects(work, company),
  });
  await mailToContact(work, links, contact, repeated, invitation);
}

async function remindUser(work: Work, links: Links, staffPlaceId: string, letter: Reminder): Promise<void> {
  await work.transaction.rows(sql`select from staff_place where id = ${staffPlaceId} for update`);
  const place = await work.em.findOne(StaffPlace, staffPlaceId);
  if (!place || place.endedAt || place.accountId || !(await stillWaits(work, letter))) return;
  const invitation = await writeInvitation(work, { staffPlaceId }, letter);
  await work.record({
    id: newId(),
    kind: "access.userReminded",
    facts: { placeId: place.id, name: place.name, step: letter.reminder.step },
    subjects: [staffSubject(work)],
  });
  await mailToUser(work, links, place, letter, invitation);
}

/** Whether the invitation, or the reminder that took its place, is neither accepted, nor taken back, nor followed by another made by hand; and was not repeated for this step. */
async function stillWaits(work: Work, { reminder }: Reminder): Promise<boolean> {
  const [row] = await work.transaction.rows(sql<{ waits: boolean }>`
    select exists (select from invitation where (id = ${reminder.of} or reminds = ${reminder.of}) and accepted_at is null and cancelled_at is null and voided_at is null)
      and not exists (select from invitation where reminds = ${reminder.of} and reminder_step >= ${reminder.step}) as waits`);
  return row!.waits;
}
