import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMail } from "#mails";
import { Organisation } from "#organisations";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { staffSubject } from "../access.events.js";
import { accessPolicy } from "../access.policy.js";
import { writeInvitation, type InvitationLetter, type WrittenInvitation } from "../invitations/write-invitation.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { findUser } from "./find-user.js";

/** Sends the invitation of a user who was added before, or sends it again. */
export async function inviteUser(
  work: Work,
  links: Links,
  input: { userId: string; locale?: Locale | null },
): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const place = await findUser(work, input.userId);
  if (place.endedAt) refuse("USER_ENDED");
  if (place.accountId) refuse("USER_ALREADY_ACTIVE");

  await sendUserInvitation(work, links, place, input.locale ?? "FR");
  return place;
}

export async function sendUserInvitation(
  work: Work,
  links: Links,
  place: StaffPlace,
  locale: Locale = "FR",
): Promise<void> {
  const { viewer } = work;
  const organisation = await work.em.findOneOrFail(Organisation, viewer.organisationId);
  const letter = {
    email: place.email,
    locale,
    invitedBy: viewer.kind === "house" ? organisation.name : viewer.name,
  };
  const invitation = await writeInvitation(work, { staffPlaceId: place.id }, letter);
  await work.record({
    id: newId(),
    kind: "access.userInvited",
    facts: { placeId: place.id, name: place.name, email: place.email },
    subjects: [staffSubject(work)],
  });
  await mailToUser(work, links, place, letter, invitation);
}

/** The mail of an invitation, or of its reminder, in the dress of the first centre of the user. */
export async function mailToUser(
  work: Work,
  links: Links,
  place: StaffPlace,
  { email, locale, invitedBy, reminder }: InvitationLetter,
  invitation: WrittenInvitation,
): Promise<void> {
  const [centre] = await work.transaction.rows(sql<{ id: string }>`
    select centre_id as id from staff_place_centre where organisation_id = ${work.viewer.organisationId} and staff_place_id = ${place.id} order by centre_id limit 1`);
  await queueMail(work, {
    template: reminder ? "STAFF_INVITATION_REMINDER" : "STAFF_INVITATION",
    to: { name: place.name, address: email },
    locale,
    centreId: centre?.id ?? null,
    facts: {
      firstName: place.firstName,
      role: place.role,
      invitedBy,
      expiresAt: invitation.expiresAt,
      link: links.to("console", invitation.token),
    },
    about: { staffPlaceId: place.id },
    key: invitation.id,
  });
}
