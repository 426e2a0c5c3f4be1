import { sql } from "kysely";
import type { Asked } from "../wording/words-of-organisation.queries.js";
import type { Dress } from "./render-letter.js";

/** What a mail wears, and the address that its centre has of its own. */
export type WornDress = Dress & { host: string | null };

export async function dressOf(asked: Asked, organisationId: string, centreId: string | null): Promise<WornDress> {
  const [dress] = await asked.rows(sql<WornDress>`
    select o.name as organisation, c.name as centre, c.host, coalesce(c.colour, ${houseColour}) as colour,
      case when c.logo_key is not null then '/extranet/logos/' || c.id || '?v=' || c.version end as logo
    from organisation o left join centre c on c.organisation_id = o.id and c.id = ${centreId} where o.id = ${organisationId}`);
  if (!dress) throw new Error(`organisation ${organisationId} is missing`);
  return dress;
}

/** Our own, for what no centre sends. */
const houseColour = "#1f5f4a";
