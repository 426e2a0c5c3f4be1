import { sql } from "kysely";
import type { Event, Subject } from "./event.js";
import type { Transaction } from "./transaction.js";

/** Which companies see a subject, by subject id. */
export type Sight = Map<string, Set<string>>;

export interface AudienceRow {
  audience: "staff" | "company" | "person";
  centreId: string | null;
  companyId: string | null;
  personId: string | null;
  kind: Subject["kind"];
  subjectId: string;
  gone: boolean;
}

/** The kinds that a company is shown, or not. */
const shown: ReadonlySet<Subject["kind"]> = new Set<Subject["kind"]>([
  "SESSION",
  "PUBLICATION",
  "RECEIVED_DOCUMENT",
  "EXPECTED_DOCUMENT",
  "DATE_PROPOSAL",
]);

/** Reads which companies see these subjects at this moment of the transaction. */
export async function sightOf(
  transaction: Transaction,
  organisationId: string,
  subjects: readonly Subject[],
): Promise<Sight> {
  // What is news for no company need not be looked up.
  const ids = subjects.filter(({ kind, companyId }) => shown.has(kind) && companyId !== null).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await transaction.rows(sql<{ companyId: string; subjectId: string }>`
    select company_id as "companyId", subject_id as "subjectId" from company_visibility
    where organisation_id = ${organisationId} and subject_id = any(${ids}::uuid[])`);
  const sight: Sight = new Map();
  for (const row of rows) sight.set(row.subjectId, (sight.get(row.subjectId) ?? new Set()).add(row.companyId));
  return sight;
}

/** Whom an event concerns: the staff always; each company that sees a subject now, or has just lost sight of it, unless the subject names the only one. */
export function audienceOf(event: Event, before: Sight, after: Sight): AudienceRow[] {
  return event.subjects.flatMap((subject): AudienceRow[] => {
    const row = {
      centreId: null,
      companyId: null,
      personId: null,
      kind: subject.kind,
      subjectId: subject.id,
      gone: false,
    };
    if (subject.personId)
      return [{ ...row, audience: "person", personId: subject.personId, gone: subject.gone ?? false }];
    const now = new Set(after.get(subject.id));
    // A company always sees itself, and is told only of what names it: what the staff note down about it is their own affair.
    if (subject.kind === "COMPANY" && subject.companyId === subject.id) now.add(subject.id);
    const companies = [...new Set([...now, ...(before.get(subject.id) ?? [])])].filter(
      (companyId) => subject.companyId === undefined || subject.companyId === companyId,
    );
    return [
      { ...row, audience: "staff", centreId: subject.centreId ?? null },
      ...companies.map((companyId): AudienceRow => ({
        ...row,
        audience: "company",
        companyId,
        gone: !now.has(companyId),
      })),
    ];
  });
}
