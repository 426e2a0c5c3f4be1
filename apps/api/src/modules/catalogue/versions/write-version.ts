import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { ProgrammeModule } from "./programme-module.entity.js";
import { ProgrammeVersion } from "./programme-version.entity.js";
import type { Programme } from "../programme.entity.js";
import type { ProgrammeContent } from "../programme.rules.js";

/** Writes down what a programme says, as the version of this number. */
export function writeVersion(work: Work, programme: Programme, content: ProgrammeContent): ProgrammeVersion {
  const { em, now, viewer } = work;
  const { organisationId } = viewer;
  const { modules, ...said } = content;
  const version = em.create(ProgrammeVersion, {
    ...said,
    id: newId(),
    organisationId,
    programme,
    number: programme.latestNumber,
    createdAt: now,
    createdBy: viewer.kind === "staff" ? viewer.accessId : null,
  });
  for (const [index, module] of modules.entries())
    em.create(ProgrammeModule, { ...module, id: newId(), organisationId, version, position: index + 1 });
  return version;
}

/** What the latest version of a programme says. */
export async function latestContent(work: Work, programme: Programme): Promise<ProgrammeContent> {
  const version = await findLatestVersion(work, programme);
  const { title, hours, objectives = null, prerequisites = null, audience = null } = version;
  const modules = await work.em.find(ProgrammeModule, { version: version.id }, { orderBy: { position: "asc" } });
  return {
    title,
    hours,
    objectives,
    prerequisites,
    audience,
    modules: modules.map((module) => ({ title: module.title, hours: module.hours })),
  };
}

export const findLatestVersion = (work: Work, programme: Programme): Promise<ProgrammeVersion> =>
  work.em.findOneOrFail(ProgrammeVersion, { programme: programme.id, number: programme.latestNumber });
