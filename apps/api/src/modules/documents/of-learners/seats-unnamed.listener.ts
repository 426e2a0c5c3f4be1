import type { Listener } from "#platform/event";
import { refuse } from "#platform/failure";
import { Document } from "../document.entity.js";

/** Once the staff have prepared a paper for whoever was named, the name is theirs to change. */
export const refuseUnnamingWithPapers: Listener = {
  on: "enrolments.seatUnnamed",
  async hear(work, event) {
    if ((await work.em.count(Document, { enrolmentId: String(event.facts.enrolmentId) })) > 0) refuse("NAMING_SETTLED");
  },
};
