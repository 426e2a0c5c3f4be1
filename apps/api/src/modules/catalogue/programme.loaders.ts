import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";

export interface ProgrammeRow {
  id: string;
  title: string;
  hours: number;
  latestNumber: number;
  createdAt: Date;
  archivedAt: Date | null;
}

export interface VersionRow {
  id: string;
  programmeId: string;
  number: number;
  title: string;
  hours: number;
  objectives: string | null;
  prerequisites: string | null;
  audience: string | null;
  createdAt: Date;
  createdBy: string | null;
}

export interface ModuleRow {
  id: string;
  versionId: string;
  position: number;
  title: string;
  hours: number;
}

export const programmeColumns = sql`p.id, p.title, p.hours, p.latest_number as "latestNumber", p.created_at as "createdAt", p.archived_at as "archivedAt"`;

const versionColumns = sql`v.id, v.programme_id as "programmeId", v.number, v.title, v.hours, v.objectives, v.prerequisites, v.audience,
  v.created_at as "createdAt", v.created_by as "createdBy"`;

/** Programmes by id, archived or not. */
export async function programmesById(reading: Reading, ids: readonly string[]): Promise<Map<string, ProgrammeRow>> {
  const rows = await reading.rows(sql<ProgrammeRow>`
    select ${programmeColumns} from programme p where p.organisation_id = ${reading.viewer.organisationId} and p.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** Versions by id: for a contact, those of the sessions it sees. */
export async function versionsById(reading: Reading, ids: readonly string[]): Promise<Map<string, VersionRow>> {
  const rows = await reading.rows(sql<VersionRow>`
    select ${versionColumns} from programme_version v where v.organisation_id = ${reading.viewer.organisationId} and v.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** The latest version of each programme. */
export async function latestVersionsOfProgrammes(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, VersionRow>> {
  const rows = await reading.rows(sql<VersionRow>`
    select ${versionColumns} from programme p
      join programme_version v on (v.organisation_id, v.programme_id, v.number) = (p.organisation_id, p.id, p.latest_number)
    where p.organisation_id = ${reading.viewer.organisationId} and p.id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.programmeId);
}

/** All versions of programmes, the latest first. */
export async function versionsOfProgrammes(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, VersionRow[]>> {
  const rows = await reading.rows(sql<VersionRow>`
    select ${versionColumns} from programme_version v
    where v.organisation_id = ${reading.viewer.organisationId} and v.programme_id = any(${ids}::uuid[]) order by v.number desc`);
  return grouped(rows, (row) => row.programmeId);
}

/** Modules of versions, in their order: for a contact, those of the sessions it sees. */
export async function modulesOfVersions(reading: Reading, ids: readonly string[]): Promise<Map<string, ModuleRow[]>> {
  const rows = await reading.rows(sql<ModuleRow>`
    select m.id, m.version_id as "versionId", m.position, m.title, m.hours from programme_module m
    where m.organisation_id = ${reading.viewer.organisationId} and m.version_id = any(${ids}::uuid[]) order by m.position`);
  return grouped(rows, (row) => row.versionId);
}
