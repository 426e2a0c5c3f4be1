import { sql } from "kysely";
import { keyed, type Reading } from "#platform/reading";

export interface ProgrammeRow {
  id: string;
  title: string;
  hours: number;
}

/** Programmes by id. */
export async function programmesById(reading: Reading, ids: readonly string[]): Promise<Map<string, ProgrammeRow>> {
  const rows = await reading.rows(
    sql<ProgrammeRow>`select id, title, hours from programme where id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}
