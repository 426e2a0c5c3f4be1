import type { Listener } from "#platform/event";
import { refuse } from "#platform/failure";
import { Publication } from "./publication.entity.js";

/** A session cannot be hidden from a company that still has documents of it: the whole act is refused. */
export const refuseHidingWithDocuments: Listener = {
  on: "sessions.unpublished",
  async hear(work, { sessionId, companyId }) {
    if ((await work.em.count(Publication, { sessionId, companyId, withdrawnAt: null })) > 0)
      refuse("HAS_LIVE_PUBLICATIONS");
  },
};
