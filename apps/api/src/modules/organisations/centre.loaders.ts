import { sql } from "kysely";
import { keyed, type Reading } from "#platform/reading";

export interface CentreRow {
  id: string;
  name: string;
  city: string | null;
  colour: string;
}

/** Centres by id. */
export async function centresById(reading: Reading, ids: readonly string[]): Promise<Map<string, CentreRow>> {
  const rows = await reading.rows(
    sql<CentreRow>`select id, name, city, colour from centre where id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}
