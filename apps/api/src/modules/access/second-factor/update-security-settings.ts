import { sql } from "kysely";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Identity } from "#platform/identity";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { viewerSubject } from "../access.events.js";
import { accessPolicy } from "../access.policy.js";

/** Requires a second factor of the whole staff, or no longer. Whoever requires it has signed in with one: she would be out herself. */
export async function updateSecuritySettings(
  work: Work,
  { isProven }: Pick<Identity, "isProven">,
  input: { requireSecondFactor: boolean },
): Promise<void> {
  authorise(work.viewer, accessPolicy.administer, undefined);
  if (input.requireSecondFactor && !(isProven && (await holdsOne(work)))) refuse("OWN_SECOND_FACTOR_MISSING");
  const { organisationId } = work.viewer;
  const changed = await work.transaction.rows(sql`
    update organisation set require_second_factor = ${input.requireSecondFactor}
    where id = ${organisationId} and require_second_factor <> ${input.requireSecondFactor} returning id`);
  if (changed.length === 0) return;
  const staff = await work.transaction.rows(sql<{ id: string }>`
    select id from staff_place where organisation_id = ${organisationId} and ended_at is null and account_id is not null order by id`);
  await work.record({
    id: newId(),
    kind: "access.securitySettingsChanged",
    facts: { requireSecondFactor: input.requireSecondFactor },
    subjects: [{ kind: "ORGANISATION", id: organisationId }, ...staff.map(({ id }) => viewerSubject(id))],
  });
}

/** She may have removed since what she signed in with. */
async function holdsOne({ viewer, transaction }: Work): Promise<boolean> {
  if (viewer.kind !== "staff") return false;
  const [own] = await transaction.rows(
    sql<{ has_one: boolean }>`select has_one from door.second_factors(${[viewer.accessId]}::uuid[])`,
  );
  return own?.has_one === true;
}
