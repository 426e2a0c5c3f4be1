import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import type { StaffPlace } from "../staff-place.entity.js";

/** Those who can sign in, held, always in this order and before anybody else: of two administrators who remove each other, the second waits and counts again. */
export function holdAdministrators(work: Work): Promise<{ id: string }[]> {
  return work.transaction.rows(sql<{ id: string }>`
    select id from staff_place where organisation_id = ${work.viewer.organisationId} and role = 'ADMIN' and ended_at is null and account_id is not null order by id for update`);
}

/** Before somebody stops being an administrator: not by her own hand, and never the last one who can sign in. */
export function keepAdministrators(work: Work, place: StaffPlace, active: readonly { id: string }[]): void {
  if (place.role !== "ADMIN" || place.endedAt) return;
  if (work.viewer.kind === "staff" && work.viewer.accessId === place.id) refuse("OWN_ADMINISTRATION");
  if (active.every(({ id }) => id === place.id)) refuse("LAST_ADMINISTRATOR");
}

/** Centres that are the organisation's. */
export async function requireCentres(work: Work, centreIds: readonly string[]): Promise<void> {
  if (!centreIds.every(isId)) throw new Denied();
  const [known] = await work.transaction.rows(
    sql<{ count: string }>`select count(*) from centre where id = any(${[...centreIds]}::uuid[])`,
  );
  if (Number(known!.count) !== new Set(centreIds).size) throw new Denied();
}
