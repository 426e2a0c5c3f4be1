import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { findProgramme } from "./find-programme.js";
import type { Programme } from "./programme.entity.js";
import { ofProgramme } from "./programme.events.js";
import { programmePolicy } from "./programme.policy.js";
import { contentAfter, fieldsChanged, type ProgrammeWriting } from "./programme.rules.js";
import { latestContent, writeVersion } from "./versions/write-version.js";

/** Changes what a programme says: a new version is written, if it says anything otherwise. Sessions keep theirs. */
export async function updateProgramme(
  work: Work,
  input: ProgrammeWriting & { programmeId: string; expectedVersion: number },
): Promise<Programme> {
  authorise(work.viewer, programmePolicy.edit, undefined);
  const programme = await findProgramme(work, input.programmeId);
  if (programme.isArchived) refuse("PROGRAMME_ARCHIVED");
  if (programme.latestNumber !== input.expectedVersion) refuse("STALE");

  const before = await latestContent(work, programme);
  const content = contentAfter(input, before);
  const fields = fieldsChanged(before, content);
  if (fields.length === 0) return programme;

  programme.follow(content);
  writeVersion(work, programme, content);
  await work.record(ofProgramme("catalogue.programmeUpdated", programme, { fields: fields.join(",") }));
  return programme;
}
