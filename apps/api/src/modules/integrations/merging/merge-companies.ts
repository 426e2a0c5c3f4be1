import { LockMode } from "@mikro-orm/core";
import { normaliseSearch, type CompanyField, type MergeSide } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { columnOfField, Company, companyPolicy } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { moveEverything } from "./move-everything.js";

export interface MergeOrder {
  keptId: string;
  mergedId: string;
  choices?: { field: CompanyField; from: MergeSide }[] | null;
}

/** Makes one company of two records: everything of the one hangs from the other, and its record leads there. */
export async function mergeCompanies(work: Work, { keptId, mergedId, choices }: MergeOrder): Promise<Company> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  if (!isId(keptId) || !isId(mergedId)) throw new Denied();
  if (keptId === mergedId) refuse("MERGE_ITSELF");
  // Locked in one order: two people who merge the same pair the other way round take turns.
  for (const id of [keptId, mergedId].toSorted())
    await work.em.findOneOrFail(Company, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const kept = await work.em.findOneOrFail(Company, keptId);
  const merged = await work.em.findOneOrFail(Company, mergedId);
  if (kept.mergedAt || merged.mergedAt) refuse("COMPANY_MERGED");

  const { name, kind, siret, address, postalCode, city, centreId, parentCompanyId } = merged;
  const before: Before = { name, kind, siret, address, postalCode, city, centreId, parentCompanyId };
  const version = kept.version;
  merged.siret = null;
  merged.parentCompanyId = null;
  merged.mergedIntoId = kept.id;
  merged.mergedAt = work.now;
  await work.em.flush();
  const taken = takeFields(kept, before, new Map(choices?.map(({ field, from }) => [field, from])));
  if (kept.parentCompanyId === merged.id)
    kept.parentCompanyId = before.parentCompanyId === kept.id ? null : (before.parentCompanyId ?? null);
  await work.em.flush();
  const moved = await moveEverything(work, merged.id, kept.id);

  await work.record({
    id: newId(),
    kind: "companies.merged",
    companyId: kept.id,
    facts: {
      companyName: kept.name,
      mergedId: merged.id,
      mergedName: before.name,
      mergedSiret: before.siret ?? null,
      version: kept.version,
      fields: taken.map((each) => each.field).join(","),
      ...Object.fromEntries(
        taken.flatMap(({ field, old }) => [
          [`${field}.before`, old],
          [`${field}.after`, kept[columnOfField[field]] ?? null],
        ]),
      ),
      ...Object.fromEntries(moved.tables.map(({ name, moved: count }) => [`moved.${name}`, Number(count)])),
      ...(moved.droppedSessions.length > 0 ? { bookedTwice: moved.droppedSessions.join(",") } : {}),
    },
    subjects: [
      { kind: "COMPANY", id: kept.id },
      { kind: "COMPANY", id: merged.id },
      ...moved.sessions.map(({ id, centreId }) => ({ kind: "SESSION" as const, id, centreId })),
      // Whoever was signed in for the one is signed in for the other.
      ...moved.accessIds.map((personId) => ({ kind: "VIEWER" as const, id: personId, personId })),
    ],
  });
  if (kept.version === version)
    await work.transaction.rows(
      sql`update company set version = version + 1 where organisation_id = ${work.viewer.organisationId} and id = ${kept.id}`,
    );
  return kept;
}

type Before = Pick<Company, (typeof columnOfField)[CompanyField]>;
type Taken = { field: CompanyField; old: string | null }[];

/** A field is taken from the merged record when somebody chose so, or when the kept one has nothing there. */
function takeFields(kept: Company, merged: Before, chosen: Map<CompanyField, MergeSide>): Taken {
  const taken: Taken = [];
  for (const field of Object.keys(columnOfField) as CompanyField[]) {
    const column = columnOfField[field];
    const [old, value] = [kept[column] ?? null, merged[column] ?? null];
    const side = chosen.get(field) ?? (old === null ? "MERGED" : "KEPT");
    if (
      side === "KEPT" ||
      value === old ||
      value === kept.id ||
      (value === null && (field === "NAME" || field === "KIND" || field === "CENTRE"))
    )
      continue;
    Object.assign(kept, { [column]: value });
    taken.push({ field, old });
  }
  kept.nameKey = normaliseSearch(kept.name);
  kept.cityKey = kept.city ? normaliseSearch(kept.city) : null;
  return taken;
}
