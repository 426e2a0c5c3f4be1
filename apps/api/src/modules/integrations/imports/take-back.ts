import { sql, type RawBuilder } from "kysely";
import type { Work } from "#platform/work";

/** What an import made of one subject. */
export interface Made {
  subject: "COMPANY" | "CONTACT" | "LEARNER";
  subjectId: string;
  action: "CREATED" | "CHANGED";
  versionAfter: number;
  /** What was there before each change, the last change first. */
  before: Record<string, string | null>[];
  mayHaveParent: boolean;
}

export type Outcome = "UNDONE" | "KEPT_CHANGED" | "KEPT_USED";
const tables = { COMPANY: sql`company`, CONTACT: sql`contact`, LEARNER: sql`learner` };
const columns: Record<string, RawBuilder<unknown>> = {
  siret: sql`siret`,
  address: sql`address`,
  postalCode: sql`postal_code`,
  city: sql`city`,
  cityKey: sql`city_key`,
  email: sql`email`,
  phone: sql`phone`,
  jobTitle: sql`job_title`,
  birthDate: sql`birth_date`,
};

/** Removes what was created and gives back what was filled in, unless somebody changed it since, or uses it. */
export async function takeBack(work: Work, made: readonly Made[]): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>(made.map((each) => [each.subjectId, "KEPT_CHANGED"]));
  const bySubject = Map.groupBy(made, (each) => each.subject);
  for (const subject of ["CONTACT", "LEARNER", "COMPANY"] as const) {
    const some = bySubject.get(subject) ?? [];
    const untouched = await untouchedOf(work, subject, some);
    const created = some
      .filter((each) => each.action === "CREATED" && untouched.has(each.subjectId))
      .map((each) => each.subjectId);
    for (const [id, outcome] of await removeAll(work, subject, created)) outcomes.set(id, outcome);
    for (const each of some)
      if (each.action === "CHANGED" && untouched.has(each.subjectId)) {
        await giveBack(work, each);
        outcomes.set(each.subjectId, "UNDONE");
      }
  }
  return outcomes;
}

async function untouchedOf(work: Work, subject: Made["subject"], made: readonly Made[]): Promise<Set<string>> {
  if (made.length === 0) return new Set();
  const versions = new Map(made.map((each) => [each.subjectId, each.versionAfter]));
  const rows = await work.transaction.rows(sql<{ id: string; version: number }>`
    select id, version from ${tables[subject]} where organisation_id = ${work.viewer.organisationId} and id = any(${[...versions.keys()]}::uuid[]) for update`);
  return new Set(rows.filter((row) => row.version === versions.get(row.id)).map((row) => row.id));
}

/** All at once; when the keys refuse, because something uses one of them, one after the other. */
async function removeAll(work: Work, subject: Made["subject"], ids: readonly string[]): Promise<[string, Outcome][]> {
  if (ids.length === 0) return [];
  if (subject === "COMPANY") await letGoOfSubsidiaries(work, ids);
  if (await remove(work, subject, ids)) return ids.map((id) => [id, "UNDONE"]);
  const outcomes: [string, Outcome][] = [];
  for (const id of ids) outcomes.push([id, (await remove(work, subject, [id])) ? "UNDONE" : "KEPT_USED"]);
  return outcomes;
}

async function remove(
  { transaction, viewer }: Work,
  subject: Made["subject"],
  ids: readonly string[],
): Promise<boolean> {
  await transaction.rows(sql`savepoint removal`);
  try {
    await transaction.rows(
      sql`delete from ${tables[subject]} where organisation_id = ${viewer.organisationId} and id = any(${ids}::uuid[])`,
    );
    await transaction.rows(sql`release savepoint removal`);
    return true;
  } catch (error) {
    if (!isInUse(error)) throw error;
    await transaction.rows(sql`rollback to savepoint removal`);
    return false;
  }
}

const isInUse = (error: unknown): boolean =>
  (error as { code?: string }).code === "23503" || (error as { cause?: { code?: string } }).cause?.code === "23503";

/** The link between two companies of one import goes with the import; a subsidiary that somebody attached keeps its parent. */
async function letGoOfSubsidiaries({ transaction, viewer }: Work, ids: readonly string[]): Promise<void> {
  await transaction.rows(sql`
    update company c set parent_company_id = null where c.organisation_id = ${viewer.organisationId} and c.parent_company_id = any(${ids}::uuid[])
      and exists (select from import_change ch where ch.organisation_id = c.organisation_id and ch.subject_id = c.id and ch.parent_key is not null and ch.version_after = c.version)`);
}

async function giveBack(
  { transaction, viewer }: Work,
  { subject, subjectId, before, mayHaveParent }: Made,
): Promise<void> {
  const values = Object.entries(Object.assign({}, ...before) as Record<string, string | null>).filter(
    ([name]) => columns[name],
  );
  const columnsBack = values.map(
    ([name, value]) => sql`${columns[name]!} = ${value}${name === "birthDate" ? sql`::date` : sql``}`,
  );
  if (subject === "COMPANY" && mayHaveParent) columnsBack.push(sql`parent_company_id = null`);
  await transaction.rows(sql`
    update ${tables[subject]} set ${sql.join([...columnsBack, sql`version = version + 1`])} where organisation_id = ${viewer.organisationId} and id = ${subjectId}`);
}
