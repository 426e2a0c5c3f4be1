import { sql } from "kysely";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { staffSubject, viewerGone, viewerSubject } from "../access.events.js";
import { accessPolicy } from "../access.policy.js";
import { endInvitation } from "../invitations/write-invitation.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { findUser } from "./find-user.js";
import { holdAdministrators, keepAdministrators } from "./keep-administrators.js";

/** Removes the access of a user; the next request is refused, the sockets close, what she did stays hers. */
export async function endUser(work: Work, input: { userId: string }): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const administrators = await holdAdministrators(work);
  const place = await findUser(work, input.userId);
  keepAdministrators(work, place, administrators);
  if (place.endedAt) return place;

  place.endedAt = work.now;
  await work.em.flush();
  await endInvitation(work, { staffPlaceId: place.id }, "cancelled_at");
  if (place.accountId)
    await work.transaction.rows(sql`select door.end_idle_sign_ins(${place.accountId}, 'console', ${work.now})`);
  await work.record({
    id: newId(),
    kind: "access.userEnded",
    facts: { placeId: place.id, name: place.name },
    subjects: [viewerGone(place.id), staffSubject(work)],
  });
  return place;
}

/** Gives the access back, never an old sign-in. */
export async function restoreUser(work: Work, input: { userId: string }): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const place = await findUser(work, input.userId);
  if (!place.endedAt) return place;

  place.endedAt = null;
  await work.record({
    id: newId(),
    kind: "access.userRestored",
    facts: { placeId: place.id, name: place.name },
    subjects: [viewerSubject(place.id), staffSubject(work)],
  });
  return place;
}
