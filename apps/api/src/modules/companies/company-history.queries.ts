import type { CompanyEventKind, CompanyField } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import type { Reading } from "#platform/reading";
import type { FieldChanged } from "./company.rules.js";

/** The facts of the journal that a company's history tells, those of the access included. What happens in sessions is told there: not everybody sees every centre. */
const told: Record<string, CompanyEventKind> = {
  "companies.created": "COMPANY_CREATED",
  "companies.updated": "COMPANY_UPDATED",
  "companies.imported": "COMPANY_IMPORTED",
  "companies.completedByImport": "COMPANY_COMPLETED_BY_IMPORT",
  "companies.merged": "COMPANY_MERGED",
  "companies.contactAdded": "CONTACT_ADDED",
  "companies.contactImported": "CONTACT_ADDED",
  "companies.contactUpdated": "CONTACT_UPDATED",
  "companies.contactDeleted": "CONTACT_DELETED",
  "companies.contactRestored": "CONTACT_RESTORED",
  "companies.primaryContactSet": "PRIMARY_CONTACT_SET",
  "access.invited": "CONTACT_INVITED",
  "access.invitationCancelled": "INVITATION_CANCELLED",
  "access.opened": "ACCESS_OPENED",
  "access.cut": "ACCESS_CUT",
};

type Facts = Record<string, string | number | boolean | null>;

interface Told {
  id: string;
  number: number;
  kind: string;
  occurredAt: Date;
  actorName: string;
  facts: Facts | null;
}

export interface CompanyHistoryRow extends Omit<Told, "kind" | "facts"> {
  kind: CompanyEventKind;
  subjectName: string | null;
  changes: FieldChanged[];
}

/** What happened to a company, and to those merged into it, newest first. */
export async function companyHistory(
  reading: Reading,
  companyId: string,
  page: PageArguments,
): Promise<Connection<CompanyHistoryRow>> {
  const size = pageSize(page.first, 50);
  const position = decodePosition(page.after, "number");
  const rows = await reading.rows(sql<Told>`
    select e.id, e.seq as number, e.kind, e.occurred_at as "occurredAt", e.actor_name as "actorName", e.facts from event e
    where e.organisation_id = ${reading.viewer.organisationId} and e.kind = any(${Object.keys(told)}::text[])
      and e.company_id in (select c.id from company c where c.organisation_id = ${reading.viewer.organisationId} and (c.id = ${companyId} or c.merged_into_id = ${companyId}))
      and ${position ? sql`e.seq < ${Number(position[0])}` : sql`true`}
    order by e.seq desc limit ${size + 1}`);
  const entries = await named(
    reading,
    rows.map(({ facts, ...row }) => ({
      ...row,
      kind: told[row.kind]!,
      subjectName: subjectIn(facts ?? {}),
      changes: changesIn(facts ?? {}),
    })),
  );
  return connection(entries, size, entries.length, (entry) => [String(entry.number), entry.id]);
}

/** The journal keeps the ids of centres and parent companies: people read their names, as they are today. */
async function named(reading: Reading, entries: CompanyHistoryRow[]): Promise<CompanyHistoryRow[]> {
  const pointing = entries.flatMap(({ changes }) => changes).filter(({ field }) => pointers.includes(field));
  const ids = pointing.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
  if (ids.length === 0) return entries;

  const rows = await reading.rows(sql<{ id: string; name: string }>`
    select id, name from centre where organisation_id = ${reading.viewer.organisationId} and id = any(${ids}::uuid[])
    union all select id, name from company where organisation_id = ${reading.viewer.organisationId} and id = any(${ids}::uuid[])`);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => id && (names.get(id) ?? null);
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) =>
      pointers.includes(change.field)
        ? { ...change, before: nameOf(change.before), after: nameOf(change.after) }
        : change,
    ),
  }));
}

const pointers: readonly CompanyField[] = ["CENTRE", "PARENT"];

/** What was changed since a version that somebody read, and by whom last. */
export async function changesSinceVersion(reading: Reading, companyId: string, version: number) {
  const rows = await reading.rows(sql<Pick<Told, "actorName" | "occurredAt" | "facts">>`
    select e.actor_name as "actorName", e.occurred_at as "occurredAt", e.facts from event e
    where e.organisation_id = ${reading.viewer.organisationId} and e.company_id = ${companyId}
      and e.kind in ('companies.updated', 'companies.completedByImport', 'companies.merged') and (e.facts ->> 'version')::integer > ${version}
    order by e.seq desc limit 100`);
  return {
    changedFields: [...new Set(rows.flatMap((row) => fieldsIn(row.facts ?? {})))],
    changedBy: rows[0]?.actorName ?? null,
    changedAt: rows[0]?.occurredAt ?? null,
  };
}

const fieldsIn = (facts: Facts): CompanyField[] =>
  String(facts.fields ?? "")
    .split(",")
    .filter(Boolean) as CompanyField[];

const changesIn = (facts: Facts): FieldChanged[] =>
  fieldsIn(facts).map((field) => ({
    field,
    before: textOf(facts[`${field}.before`]),
    after: textOf(facts[`${field}.after`]),
  }));

const subjectIn = (facts: Facts): string | null => textOf(facts.contactName) ?? textOf(facts.mergedName);

const textOf = (value: Facts[string] | undefined): string | null => (typeof value === "string" ? value : null);
