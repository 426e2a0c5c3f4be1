import { normaliseSearch } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Programme } from "./programme.entity.js";
import { ofProgramme } from "./programme.events.js";
import { programmePolicy } from "./programme.policy.js";
import { contentAfter, type ProgrammeWriting } from "./programme.rules.js";
import { writeVersion } from "./versions/write-version.js";

type NewProgramme = ProgrammeWriting & { title: string; hours: number };

/** Adds a programme to the catalogue, with its first version. */
export async function createProgramme(work: Work, input: NewProgramme, madeFrom?: { id: string }): Promise<Programme> {
  authorise(work.viewer, programmePolicy.edit, undefined);
  const content = contentAfter(input);

  const programme = work.em.create(Programme, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    title: content.title,
    titleKey: normaliseSearch(content.title),
    hours: content.hours,
    latestNumber: 1,
    createdAt: work.now,
  });
  writeVersion(work, programme, content);
  await work.record(ofProgramme("catalogue.programmeCreated", programme, madeFrom && { fromProgrammeId: madeFrom.id }));
  return programme;
}
