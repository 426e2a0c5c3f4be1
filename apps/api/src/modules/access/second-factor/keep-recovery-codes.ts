import { sql } from "kysely";
import { accountOf, type Context } from "#platform/context";
import type { Work } from "#platform/work";

/** Keeps new recovery codes of the viewer in the place of the former ones, within the transaction of the act. */
export async function keepRecoveryCodes(context: Context, work: Work, codes: readonly string[]): Promise<void> {
  const { accountId } = accountOf(context);
  const hashes = codes.map((code) => context.secrets.digest(code, accountId));
  await work.transaction.rows(sql`select door.set_recovery_codes(${accountId}, ${hashes}::bytea[], ${work.now})`);
}
