import { sql } from "kysely";
import { keyed, type Reading } from "#platform/reading";

export interface CentreRow {
  id: string;
  name: string;
  city: string | null;
  colour: string;
  host: string | null;
  hasLogo: boolean;
  version: number;
}

const columns = sql`id, name, city, colour, host, logo_key is not null as "hasLogo", version`;

/** Centres by id. */
export async function centresById(reading: Reading, ids: readonly string[]): Promise<Map<string, CentreRow>> {
  const rows = await reading.rows(sql<CentreRow>`select ${columns} from centre where id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** The centres of the viewer's organisation, the first one first. */
export const centresOfOrganisation = (reading: Reading): Promise<CentreRow[]> =>
  reading.rows(
    sql<CentreRow>`select ${columns} from centre where organisation_id = ${reading.viewer.organisationId} order by created_at, id`,
  );
