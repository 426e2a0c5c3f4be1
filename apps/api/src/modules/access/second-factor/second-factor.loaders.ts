import { sql } from "kysely";
import type { Reading } from "#platform/reading";

/** Which members of the staff have a passkey or an authenticator: for the staff only, and not which. */
export async function secondFactorsOfUsers(
  reading: Reading,
  placeIds: readonly string[],
): Promise<Map<string, boolean>> {
  const rows = await reading.rows(sql<{ place_id: string; has_one: boolean }>`
    select place_id, has_one from door.second_factors(${placeIds}::uuid[])`);
  return new Map(rows.map((row) => [row.place_id, row.has_one]));
}
