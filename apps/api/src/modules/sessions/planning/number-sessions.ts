import { sql } from "kysely";
import type { Work } from "#platform/work";

/** The next free reference of a year, like SES-2027-0118. The number is held until the commit: whoever plans at the same moment gets the one after. */
export async function nextReference(work: Work, year: number): Promise<string> {
  const { organisationId } = work.viewer;
  for (;;) {
    const [row] = await work.transaction.rows(sql<{ last: number; isTaken: boolean }>`
      insert into session_number as n (organisation_id, year, last) values (${organisationId}, ${year}, 1)
      on conflict (organisation_id, year) do update set last = n.last + 1 returning last`);
    const reference = referenceOf(year, row!.last);
    const taken = await work.transaction.rows(
      sql`select from session where organisation_id = ${organisationId} and reference = ${reference}`,
    );
    if (taken.length === 0) return reference;
  }
}

/** A number that somebody wrote by hand is not given again: those that follow go on from it. */
export async function noteReference(work: Work, reference: string): Promise<void> {
  const [, year, number] = /^SES-(\d{4})-(\d{4,5})$/.exec(reference) ?? [];
  if (!Number(year) || !Number(number)) return;
  await work.transaction.rows(sql`
    insert into session_number as n (organisation_id, year, last) values (${work.viewer.organisationId}, ${Number(year)}, ${Number(number)})
    on conflict (organisation_id, year) do update set last = greatest(n.last, excluded.last)`);
}

const referenceOf = (year: number, number: number): string => `SES-${year}-${String(number).padStart(4, "0")}`;
