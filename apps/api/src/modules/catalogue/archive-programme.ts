import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { findProgramme } from "./find-programme.js";
import type { Programme } from "./programme.entity.js";
import { ofProgramme } from "./programme.events.js";
import { programmePolicy } from "./programme.policy.js";

/** Puts a programme away: no session is planned from it any more, and those there are keep it. Done twice, it keeps its first date. */
export async function archiveProgramme(work: Work, input: { programmeId: string }): Promise<Programme> {
  authorise(work.viewer, programmePolicy.edit, undefined);
  const programme = await findProgramme(work, input.programmeId);
  if (programme.isArchived) return programme;

  programme.archivedAt = work.now;
  programme.archivedBy = work.viewer.kind === "staff" ? work.viewer.accessId : null;
  await work.record(ofProgramme("catalogue.programmeArchived", programme));
  return programme;
}

/** Takes a programme out of the archive. */
export async function unarchiveProgramme(work: Work, input: { programmeId: string }): Promise<Programme> {
  authorise(work.viewer, programmePolicy.edit, undefined);
  const programme = await findProgramme(work, input.programmeId);
  if (!programme.isArchived) return programme;

  programme.archivedAt = null;
  programme.archivedBy = null;
  await work.record(ofProgramme("catalogue.programmeUnarchived", programme));
  return programme;
}
