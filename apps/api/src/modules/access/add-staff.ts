import { sql } from "kysely";
import type { StaffRole } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "./access.policy.js";
import { accountFor, type NewAccount } from "./add-account.js";
import { StaffPlace } from "./staff-place.entity.js";

export interface NewStaff {
  account: NewAccount;
  role: StaffRole;
  firstName: string;
  lastName: string;
  /** Where a coordinator works. */
  centreIds?: string[];
}

/** Gives a person a place in the staff. */
export async function addStaff(work: Work, input: NewStaff): Promise<StaffPlace> {
  authorise(work.viewer, accessPolicy.addStaff, undefined);
  const { organisationId } = work.viewer;

  const accountId = await accountFor(work, input.account);
  const place = work.em.create(StaffPlace, {
    id: newId(),
    organisationId,
    accountId,
    role: input.role,
    firstName: input.firstName,
    lastName: input.lastName,
    createdAt: work.now,
  });
  await work.em.flush();
  for (const centreId of input.centreIds ?? [])
    await work.transaction.rows(
      sql`insert into staff_place_centre (organisation_id, staff_place_id, centre_id) values (${organisationId}, ${place.id}, ${centreId})`,
    );
  await work.record({
    id: newId(),
    kind: "access.staffAdded",
    facts: { placeId: place.id, role: input.role, name: `${input.firstName} ${input.lastName}` },
    subjects: [],
  });
  return place;
}
