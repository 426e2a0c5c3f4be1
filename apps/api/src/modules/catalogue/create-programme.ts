import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import { isStaff, type Viewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { Programme } from "./programme.entity.js";

const writesCatalogue = (viewer: Viewer): boolean => isStaff(viewer) && ["ADMIN", "COORDINATOR"].includes(viewer.role);

/** Adds a programme to the catalogue. */
export async function createProgramme(work: Work, input: { title: string; hours: number }): Promise<Programme> {
  authorise(work.viewer, writesCatalogue, undefined);

  const programme = work.em.create(Programme, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    title: input.title,
    hours: input.hours,
    createdAt: work.now,
  });
  await work.record({
    id: newId(),
    kind: "catalogue.programmeCreated",
    facts: { programmeId: programme.id, title: programme.title },
    subjects: [],
  });
  return programme;
}
