import type { TrashKind } from "@passerelle/schema/vocabulary";
import { dayInParis } from "#platform/clock";
import type { Reading } from "#platform/reading";
import { fateOf, type Fate } from "./retention.rules.js";
import type { TrashRow } from "../trash-parts.queries.js";
import { tiesOf } from "./trash-ties.queries.js";

/** A reading, or the transaction of an act. */
export type Asked = { rows: Reading["rows"] };

/** What becomes of things in the trash, and when: one statement. */
export async function judgeTrashed(
  asked: Asked,
  organisationId: string,
  now: Date,
  rows: readonly TrashRow[],
): Promise<Map<TrashRow, Fate>> {
  if (rows.length === 0) return new Map();
  const today = dayInParis(now);
  const ids = new Map<TrashKind, string[]>();
  for (const { kind, id } of rows) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  const ties = new Map((await asked.rows(tiesOf(organisationId, ids))).map((row) => [row.id, row]));
  return new Map(
    rows.flatMap((row) => {
      const found = ties.get(row.id);
      return found ? [[row, fateOf({ ...found, dueOn: row.dueOn }, today)] as const] : [];
    }),
  );
}
