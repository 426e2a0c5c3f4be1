import type { TrashFilter, TrashKind, TrashSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch, trashKinds } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import { containing } from "#platform/containing";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";
import { trashed, type TrashRow, type Wanted } from "./trash-parts.queries.js";
import { trashPolicy } from "./trash.policy.js";

export type TrashPage = Connection<TrashRow> & {
  kindCounts: { kind: TrashKind; count: number }[];
  keptDays: number;
};

/** A page of the trash, with the counts of its kinds: two statements, whatever its size (L-08). */
export async function listTrash(
  reading: Reading,
  page: PageArguments & { filter?: TrashFilter | null; sort?: TrashSort | null },
): Promise<TrashPage> {
  const size = pageSize(page.first, 50);
  const position = decodePosition(page.after, "instant");
  const kinds = page.filter?.kinds;
  const where = matching(reading, page.filter?.search);
  const { organisationId } = reading.viewer;
  const oldestFirst = page.sort === "DELETED_ASC";
  const after =
    position &&
    sql`(t."deletedAt", t.id) ${oldestFirst ? sql`>` : sql`<`} (${position[0]}::timestamptz, ${position[1]}::uuid)`;
  const order = oldestFirst ? sql`t."deletedAt", t.id` : sql`t."deletedAt" desc, t.id desc`;
  const rows = await reading.rows(sql<TrashRow>`
    select * from ${trashed({ organisationId, kinds, where })} t where ${after ?? sql`true`} order by ${order} limit ${size + 1}`);
  const counts = await reading.rows(sql<{ kind: TrashKind | null; count: number; keptDays: number }>`
    select t.kind, count(t.id), o.trash_days as "keptDays" from organisation o left join ${trashed({ organisationId, where })} t on true
    where o.id = ${organisationId} group by 1, 3`);
  const kindCounts = trashKinds.map((kind) => ({
    kind,
    count: counts.find((row) => row.kind === kind)?.count ?? 0,
  }));
  const total = kindCounts
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);
  return {
    ...connection(rows, size, total, (row) => [row.deletedAt.toISOString(), row.id]),
    kindCounts,
    keptDays: counts[0]!.keptDays,
  };
}

/** What the law keeps when its time is over is archived: from then on, it is shown to administrators only. */
function matching(reading: Reading, search: string | null | undefined): Wanted["where"] {
  const words = normaliseSearch((search ?? "").slice(0, limits.search))
    .split(" ")
    .filter(Boolean);
  const inArchive = trashPolicy.readArchive(reading.viewer);
  return ({ centreId, isOfCentre, searched, dueOn }) =>
    sql.join(
      [
        isOfCentre ? inCentresOf(reading, centreId) : sql`true`,
        inArchive ? sql`true` : sql`${dueOn} > ${dayInParis(reading.now)}::date`,
        // Each word anywhere: «Renard Paul» and «Paul Renard» find the same person.
        ...words.map((word) => sql`${searched} like ${containing(word)}`),
      ],
      sql` and `,
    );
}
