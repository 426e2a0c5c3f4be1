import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Programme } from "./programme.entity.js";

type ProgrammeFact =
  | "catalogue.programmeCreated"
  | "catalogue.programmeUpdated"
  | "catalogue.programmeArchived"
  | "catalogue.programmeUnarchived";

/** The catalogue is read by the staff alone: what happens in it is told to no company. */
export const ofProgramme = (
  kind: ProgrammeFact,
  programme: Pick<Programme, "id" | "title" | "latestNumber">,
  facts: Event["facts"] = {},
): Event<ProgrammeFact> => ({
  id: newId(),
  kind,
  facts: { programmeId: programme.id, title: programme.title, number: programme.latestNumber, ...facts },
  subjects: [{ kind: "PROGRAMME", id: programme.id, companyId: null }],
});
