import { normaliseEmail, type StaffRole } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { staffSubject } from "./access.events.js";
import { accessPolicy } from "./access.policy.js";
import { accountFor, type NewAccount } from "./add-account.js";
import { StaffPlace } from "./staff-place.entity.js";

export interface NewStaff {
  account: NewAccount;
  role: StaffRole;
  firstName: string;
  lastName: string;
  phone?: string | null;
  /** Where a coordinator works. */
  centreIds?: string[];
}

/** Gives a person who has an account, or takes one now, a place in the staff. */
export async function addStaff(work: Work, input: NewStaff): Promise<StaffPlace & { accountId: string }> {
  authorise(work.viewer, accessPolicy.addStaff, undefined);

  const accountId = await accountFor(work, input.account);
  const place = await makePlace(work, { ...input, email: normaliseEmail(input.account.email) });
  return Object.assign(place, { accountId });
}

/** The place itself, with its centres; nobody sits there yet. */
export async function makePlace(work: Work, input: Omit<NewStaff, "account"> & { email: string }): Promise<StaffPlace> {
  const { organisationId } = work.viewer;
  const place = work.em.create(StaffPlace, {
    id: newId(),
    organisationId,
    email: input.email,
    role: input.role,
    firstName: input.firstName,
    lastName: input.lastName,
    phone: input.phone ?? null,
    createdAt: work.now,
  });
  await work.em.flush();
  await settleCentres(work, place.id, input.centreIds ?? []);
  await work.record({
    id: newId(),
    kind: "access.staffAdded",
    facts: { placeId: place.id, role: input.role, name: place.name },
    subjects: [staffSubject(work)],
  });
  return place;
}

/** Where a coordinator works, from now on: these centres and no other. */
export async function settleCentres(work: Work, placeId: string, centreIds: readonly string[]): Promise<void> {
  const { organisationId } = work.viewer;
  await work.transaction.rows(
    sql`delete from staff_place_centre where organisation_id = ${organisationId} and staff_place_id = ${placeId}`,
  );
  for (const centreId of new Set(centreIds))
    await work.transaction.rows(
      sql`insert into staff_place_centre (organisation_id, staff_place_id, centre_id) values (${organisationId}, ${placeId}, ${centreId})`,
    );
}
