import pg from "pg";
import { plainTypes } from "#platform/database";
import { readOnce } from "#platform/reading";
import { findDue, kindsInTurn } from "#trash";

/** The dry run of the nightly purge: says, per organisation, how much of each kind would go, and which; nothing is deleted. */
export async function foreseePurge(databaseUrl: string, now: Date, say: (line: string) => void): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, types: plainTypes });
  try {
    const { rows } = await pool.query<{ id: string; name: string }>("select * from door.organisations()");
    for (const { id, name } of rows)
      for (const kind of kindsInTurn) {
        const due = await readOnce(pool, { kind: "house", organisationId: id }, now, (reading) =>
          findDue(reading, id, now, kind),
        );
        say(`${name}: ${kind} ${due.length}${due.length > 0 ? ` (${due.map((row) => row.id).join(", ")})` : ""}`);
      }
  } finally {
    await pool.end();
  }
}
