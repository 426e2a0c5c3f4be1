import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";

/** A trainer or a venue that slots name. */
export interface Named {
  id: string;
  name: string;
  isDeleted: boolean;
}

/**
 * The trainers and the venues of slots, held in one order until the end of the act: none is renamed or deleted meanwhile. Where overlaps are
 * refused they are held alone, so that of two people who plan for one of them, the second sees what the first did.
 */
export async function holdPlanned(
  work: Work,
  wanted: { trainerIds: readonly string[]; venueIds: readonly string[] },
  alone: boolean,
): Promise<{ trainers: Map<string, Named>; venues: Map<string, Named> }> {
  const { organisationId } = work.viewer;
  const how = alone ? sql`for no key update` : sql`for share`;
  const trainers = await work.transaction.rows(sql<Named>`
    select id, btrim(first_name || ' ' || last_name) as name, deleted_at is not null as "isDeleted" from trainer
    where organisation_id = ${organisationId} and id = any(${ids(wanted.trainerIds)}::uuid[]) order by id ${how}`);
  const venues = await work.transaction.rows(sql<Named>`
    select id, name, deleted_at is not null as "isDeleted" from venue
    where organisation_id = ${organisationId} and id = any(${ids(wanted.venueIds)}::uuid[]) order by id ${how}`);
  return { trainers: all(trainers, wanted.trainerIds), venues: all(venues, wanted.venueIds) };
}

function ids(wanted: readonly string[]): string[] {
  if (!wanted.every(isId)) throw new Denied();
  return [...new Set(wanted)];
}

function all(found: readonly Named[], wanted: readonly string[]): Map<string, Named> {
  const named = new Map(found.map((each) => [each.id, each]));
  if (!wanted.every((id) => named.has(id))) throw new Denied();
  return named;
}
