import type { TrashKind } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import { judgeTrashed, type Asked } from "./judge-trashed.js";
import { isDue } from "./retention.rules.js";
import { trashed, type TrashRow } from "../trash-parts.queries.js";

const atATime = 200;

/** Papers before the learners they belong to, those before their sessions, and people last: what goes first sets the next one free. */
export const kindsInTurn: readonly TrashKind[] = [
  "DOCUMENT",
  "RECEIVED_DOCUMENT",
  "ENROLMENT",
  "SESSION",
  "LEARNER",
  "CONTACT",
];

/** What of one kind lies in the trash of an organisation, is past its time, and is kept by nobody. */
export async function findDue(asked: Asked, organisationId: string, now: Date, kind: TrashKind): Promise<TrashRow[]> {
  const due: TrashRow[] = [];
  for await (const rows of pastTheirTime(asked, organisationId, now, kind)) {
    const fates = await judgeTrashed(asked, organisationId, now, rows);
    // Gone between the two statements, it has no fate any more.
    for (const [row, fate] of fates) if (isDue(fate, dayInParis(now))) due.push(row);
  }
  return due;
}

/** In parts: what the law keeps stays past its time for years. */
async function* pastTheirTime(
  asked: Asked,
  organisationId: string,
  now: Date,
  kind: TrashKind,
): AsyncGenerator<TrashRow[]> {
  let last: TrashRow | undefined;
  do {
    const after = last ? sql`x.id > ${last.id}` : sql`true`;
    const rows: TrashRow[] = await asked.rows(sql<TrashRow>`
      select * from ${trashed({ organisationId, kinds: [kind], where: ({ dueOn }) => sql`${dueOn} <= ${dayInParis(now)}::date and ${after}` })} t
      order by t.id limit ${atATime}`);
    yield rows;
    last = rows.length === atATime ? rows.at(-1) : undefined;
  } while (last);
}
