import { sql } from "kysely";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import type { Change, ChunkChanges } from "./chunk-changes.js";
import type { RunningImport } from "./import-rows.js";

/** Writes what some rows make: a statement for each kind of thing, whatever the number of rows. */
export async function writeChanges(work: Work, running: RunningImport, chunk: ChunkChanges): Promise<void> {
  const { organisationId } = work.viewer;
  const { rows } = work.transaction;
  const ask = rows.bind(work.transaction);
  if (chunk.newCompanies.length > 0)
    await ask(sql`
      insert into company (organisation_id, id, centre_id, kind, name, name_key, siret, address, postal_code, city, city_key, created_at)
      select ${organisationId}::uuid, x.id, ${running.centreId}::uuid, 'COMPANY', x.name, x."nameKey", x.siret, x.address, x."postalCode", x.city, x."cityKey", ${work.now}
      from jsonb_to_recordset(${JSON.stringify(chunk.newCompanies)}::jsonb) as x(id uuid, name text, "nameKey" text, siret text, address text, "postalCode" text, city text, "cityKey" text)`);
  if (chunk.filledCompanies.size > 0)
    await ask(sql`
      update company c set siret = x.siret, address = x.address, postal_code = x."postalCode", city = x.city, city_key = x."cityKey", version = c.version + case when x."ofThisImport" then 0 else 1 end
      from jsonb_to_recordset(${JSON.stringify([...chunk.filledCompanies.values()])}::jsonb) as x(id uuid, siret text, address text, "postalCode" text, city text, "cityKey" text, "ofThisImport" boolean)
      where c.organisation_id = ${organisationId} and c.id = x.id`);
  if (running.subject === "LEARNERS") await writeLearners(work, chunk);
  else await writeContacts(work, chunk);
  await noteChanges(work, running.id, [...chunk.changes.values()]);
  for (const event of eventsOf(chunk, running)) await work.record(event);
}

async function writeContacts(
  { viewer: { organisationId }, transaction, now }: Work,
  chunk: ChunkChanges,
): Promise<void> {
  if (chunk.newPeople.length > 0)
    await transaction.rows(sql`
      insert into contact (organisation_id, id, company_id, first_name, last_name, name_key, email, phone, job_title, locale, is_primary, created_at)
      select ${organisationId}::uuid, x.id, x."companyId", x."firstName", x."lastName", x."nameKey", x.email, x.phone, x."jobTitle", x.locale, x."isPrimary", ${now}
      from jsonb_to_recordset(${JSON.stringify(chunk.newPeople)}::jsonb)
        as x(id uuid, "companyId" uuid, "firstName" text, "lastName" text, "nameKey" text, email text, phone text, "jobTitle" text, locale text, "isPrimary" boolean)`);
  if (chunk.filledPeople.size > 0)
    await transaction.rows(sql`
      update contact c set email = x.email, phone = x.phone, job_title = x."jobTitle", version = c.version + case when x."ofThisImport" then 0 else 1 end
      from jsonb_to_recordset(${JSON.stringify([...chunk.filledPeople.values()])}::jsonb) as x(id uuid, email text, phone text, "jobTitle" text, "ofThisImport" boolean)
      where c.organisation_id = ${organisationId} and c.id = x.id`);
}

async function writeLearners(
  { viewer: { organisationId }, transaction, now }: Work,
  chunk: ChunkChanges,
): Promise<void> {
  if (chunk.newPeople.length > 0)
    await transaction.rows(sql`
      insert into learner (organisation_id, id, company_id, first_name, last_name, name_key, email, birth_date, created_at)
      select ${organisationId}::uuid, x.id, x."companyId", x."firstName", x."lastName", x."nameKey", x.email, x."birthDate", ${now}
      from jsonb_to_recordset(${JSON.stringify(chunk.newPeople)}::jsonb)
        as x(id uuid, "companyId" uuid, "firstName" text, "lastName" text, "nameKey" text, email text, "birthDate" date)`);
  if (chunk.filledPeople.size > 0)
    await transaction.rows(sql`
      update learner l set email = x.email, birth_date = x."birthDate", version = l.version + case when x."ofThisImport" then 0 else 1 end
      from jsonb_to_recordset(${JSON.stringify([...chunk.filledPeople.values()])}::jsonb) as x(id uuid, email text, "birthDate" date, "ofThisImport" boolean)
      where l.organisation_id = ${organisationId} and l.id = x.id`);
}

async function noteChanges(
  { viewer: { organisationId }, transaction }: Work,
  importId: string,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const [{ from }] = (await transaction.rows(sql<{ from: number }>`
    update data_import set change_count = change_count + ${changes.length} where organisation_id = ${organisationId} and id = ${importId}
    returning change_count - ${changes.length}::int as "from"`)) as [{ from: number }];
  await transaction.rows(sql`
    insert into import_change (organisation_id, import_id, position, row, action, subject, subject_id, subject_name, version_after, before, parent_key)
    select ${organisationId}::uuid, ${importId}::uuid,
      ${from}::int + x.ordinality,
      (x.change ->> 'row')::int, x.change ->> 'action', x.change ->> 'subject', (x.change ->> 'subjectId')::uuid, x.change ->> 'subjectName',
      (x.change ->> 'versionAfter')::int, x.change -> 'before', x.change ->> 'parentKey'
    from jsonb_array_elements(${JSON.stringify(changes)}::jsonb) with ordinality as x(change, ordinality)`);
}

/** The journal tells each of them. Nobody is invited: no event of an added contact is written. Screens move by the import, not by each row. */
function eventsOf(chunk: ChunkChanges, { id: importId }: RunningImport): Event[] {
  const fact = (kind: string, companyId: string, facts: Event["facts"]): Event => ({
    id: newId(),
    kind,
    companyId,
    facts: { importId, ...facts },
    subjects: [],
  });
  const people = new Map(chunk.newPeople.map((person) => [person.id, person]));
  return [...chunk.changes.values()].map((change) => {
    if (change.subject === "COMPANY" && change.action === "CREATED")
      return fact("companies.imported", change.subjectId, { companyName: change.subjectName });
    if (change.subject === "COMPANY")
      return fact("companies.completedByImport", change.subjectId, {
        companyName: change.subjectName,
        version: change.versionAfter,
        ...filledIn(chunk, change),
      });
    const companyId = people.get(change.subjectId)?.companyId ?? chunk.filledPeople.get(change.subjectId)!.companyId;
    if (change.subject === "CONTACT")
      return fact(change.action === "CREATED" ? "companies.contactImported" : "companies.contactUpdated", companyId, {
        contactId: change.subjectId,
        contactName: change.subjectName,
      });
    return fact("companies.learnerImported", companyId, {
      learnerId: change.subjectId,
      learnerName: change.subjectName,
    });
  });
}

const fieldNames = { siret: "SIRET", address: "ADDRESS", postalCode: "POSTAL_CODE", city: "CITY" } as const;

function filledIn(chunk: ChunkChanges, change: Change): Event["facts"] {
  const company = chunk.filledCompanies.get(change.subjectId);
  const filled = (Object.keys(fieldNames) as (keyof typeof fieldNames)[]).filter((column) => column in change.before);
  return {
    fields: filled.map((column) => fieldNames[column]).join(","),
    ...Object.fromEntries(filled.map((column) => [`${fieldNames[column]}.after`, company?.[column] ?? null])),
  };
}
