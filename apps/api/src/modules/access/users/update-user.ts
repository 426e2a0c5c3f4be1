import type { StaffRole } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { staffSubject, viewerSubject } from "../access.events.js";
import { accessPolicy } from "../access.policy.js";
import { settleCentres } from "../add-staff.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { writtenPhone } from "./user.rules.js";
import { findUser } from "./find-user.js";
import { holdAdministrators, keepAdministrators, requireCentres } from "./keep-administrators.js";

/** Changes what a user may do, and where: from the next request on (L-11). */
export async function updateUser(
  work: Work,
  input: { userId: string; role: StaffRole; centreIds: string[]; phone?: string | null },
): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  const centreIds = input.role === "COORDINATOR" ? input.centreIds : [];
  await requireCentres(work, centreIds);
  const administrators = await holdAdministrators(work);
  const place = await findUser(work, input.userId);
  if (input.role !== "ADMIN") keepAdministrators(work, place, administrators);

  place.role = input.role;
  if (input.phone !== undefined) place.phone = writtenPhone(input.phone);
  await work.em.flush();
  await settleCentres(work, place.id, centreIds);
  await work.record({
    id: newId(),
    kind: "access.userChanged",
    facts: { placeId: place.id, name: place.name, role: input.role, centres: centreIds.length },
    subjects: [viewerSubject(place.id), staffSubject(work)],
  });
  return place;
}
