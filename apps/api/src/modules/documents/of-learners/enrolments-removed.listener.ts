import { Enrolment } from "#enrolments";
import type { Listener } from "#platform/event";
import { Publication } from "../publication.entity.js";

/** What is published of a learner at the moment of its removal decides for good whether the client keeps a greyed row; the journal tells it. */
export const keepRemovedWithDocuments: Listener = {
  on: "enrolments.removed",
  async hear(work, event) {
    const enrolmentId = String(event.facts.enrolmentId);
    const kept = (await work.em.count(Publication, { enrolmentId, withdrawnAt: null })) > 0;
    if (kept) (await work.em.findOneOrFail(Enrolment, enrolmentId)).keep();
    event.facts.kept = kept;
  },
};
