import { sql } from "kysely";
import type { Asked } from "../wording/words-of-organisation.queries.js";
import type { Dress } from "./render-letter.js";

/** What a mail wears, and the address that its centre has of its own. */
export type WornDress = Dress & { host: string | null };

/** By centre; null stands for the organisation itself. One statement. */
export async function dressesOf(
  asked: Asked,
  organisationId: string,
  centreIds: readonly (string | null)[],
): Promise<Map<string | null, WornDress>> {
  const rows = await asked.rows(sql<WornDress & { centreId: string | null }>`
    select w.id as "centreId", o.name as organisation, c.name as centre, c.host, coalesce(c.colour, ${houseColour}) as colour,
      case when c.logo_key is not null then '/extranet/logos/' || c.id || '?v=' || c.version end as logo
    from organisation o cross join unnest(${[...new Set(centreIds)]}::uuid[]) as w (id) left join centre c on (c.organisation_id, c.id) = (o.id, w.id)
    where o.id = ${organisationId}`);
  return new Map(rows.map(({ centreId, ...dress }) => [centreId, dress]));
}

/** Our own, for what no centre sends. */
const houseColour = "#1f5f4a";
