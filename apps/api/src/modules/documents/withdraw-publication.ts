import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession } from "#sessions";
import { documentWithdrawn } from "./document.events.js";
import { publicationPolicy } from "./document.policy.js";
import { Publication } from "./publication.entity.js";
import { learnerFact } from "./of-learners/enrolment-of.js";

/** Takes a published document back from a company, from a session in the trash too: its notification is struck, its file is gone, no mail leaves. */
export async function withdrawPublication(work: Work, input: { publicationId: string }): Promise<Publication> {
  const { viewer } = work;
  if (!isId(input.publicationId)) throw new Denied();
  // The session first: of a learner's paper withdrawn and the learner removed at the same moment, one sees what the other did.
  const { sessionId } = await work.em.findOneOrFail(Publication, input.publicationId);
  await holdSession(work, sessionId);
  const publication = await work.em.findOneOrFail(Publication, input.publicationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  await work.em.populate(publication, ["document", "document.session"]);
  authorise(viewer, publicationPolicy.withdraw, publication.document.session);
  if (viewer.kind !== "staff") throw new Denied();

  publication.withdraw(work.now, viewer.accessId);
  await work.record(documentWithdrawn(publication, await learnerFact(work, publication)));
  return publication;
}
