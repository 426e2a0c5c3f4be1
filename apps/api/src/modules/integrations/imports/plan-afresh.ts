import { sql } from "kysely";
import type { Work } from "#platform/work";

/**
 * Keys are checked by statements that PostgreSQL plans once per connection: planned while a table is small, they read it from one end to the other
 * for each row, long after it has grown. In a transaction that fills tables they are planned each time.
 */
export async function planAfresh(work: Work): Promise<void> {
  await work.transaction.rows(sql`set local plan_cache_mode = force_custom_plan`);
}
