import { sql } from "kysely";
import { queueMail } from "#mails";
import { Organisation } from "#organisations";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "../access.policy.js";
import { writeInvitation } from "../invitations/write-invitation.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { findUser } from "./find-user.js";

/** Sends the invitation of a user who was added before, or sends it again. */
export async function inviteUser(work: Work, links: Links, input: { userId: string }): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const place = await findUser(work, input.userId);
  if (place.endedAt) refuse("USER_ENDED");
  if (place.accountId) refuse("USER_ALREADY_ACTIVE");

  await sendUserInvitation(work, links, place);
  return place;
}

export async function sendUserInvitation(work: Work, links: Links, place: StaffPlace): Promise<void> {
  const { viewer } = work;
  const invitation = await writeInvitation(work, { staffPlaceId: place.id }, place.email);
  await work.record({
    id: newId(),
    kind: "access.userInvited",
    facts: { placeId: place.id, name: place.name, email: place.email },
    subjects: [],
  });
  const organisation = await work.em.findOneOrFail(Organisation, viewer.organisationId);
  const [centre] = await work.transaction.rows(sql<{ id: string }>`
    select centre_id as id from staff_place_centre where organisation_id = ${viewer.organisationId} and staff_place_id = ${place.id} order by centre_id limit 1`);
  await queueMail(work, {
    template: "STAFF_INVITATION",
    to: { name: place.name, address: place.email },
    locale: "FR",
    centreId: centre?.id ?? null,
    facts: {
      firstName: place.firstName,
      role: place.role,
      invitedBy: viewer.kind === "house" ? organisation.name : viewer.name,
      expiresAt: invitation.expiresAt,
      link: links.to("console", invitation.token),
    },
    about: { staffPlaceId: place.id },
    key: invitation.id,
  });
}
