import pg from "pg";
import { verifyChain } from "#platform/journal";
import { plainTypes } from "#platform/database";
import { readOnce } from "#platform/reading";

/** Follows every organisation's chain of events; says, per organisation, whether it holds. True when all do. */
export async function verifyJournals(databaseUrl: string, say: (line: string) => void): Promise<boolean> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, types: plainTypes });
  try {
    let whole = true;
    const { rows } = await pool.query<{ id: string; name: string }>("select * from door.organisations()");
    for (const { id, name } of rows) {
      const report = await readOnce(pool, { kind: "house", organisationId: id }, new Date(), verifyChain);
      say(
        report.brokenAt === null
          ? `${name}: ${report.events} events, the chain holds.`
          : `${name}: broken at event ${report.brokenAt}: ${report.reason}.`,
      );
      whole &&= report.brokenAt === null;
    }
    return whole;
  } finally {
    await pool.end();
  }
}
