import { holdUnmerged, type Learner } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { countPlaces } from "./count-places.js";
import { Enrolment } from "./enrolment.entity.js";
import { learnersEnrolled, type Place } from "./enrolment.events.js";
import { holdPlaceWithRoom } from "./hold-place.js";
import { learnersMeant, type PersonToEnrol } from "./learners-meant.js";
import { publishAtFirst } from "./publish-at-first.js";

/** Enrols learners of a company in a session: all of the list, or nobody. */
export async function enrolLearners(
  work: Work,
  input: { sessionId: string; companyId: string; learners: readonly PersonToEnrol[] },
): Promise<{ place: Place; enrolments: Enrolment[] }> {
  if (work.viewer.kind !== "staff") throw new Denied();
  await holdUnmerged(work, input.companyId);
  const place = await holdPlaceWithRoom(work, input);
  const learners = await learnersMeant(work, place.companyId, input.learners);
  const isFirst = (await work.em.count(Enrolment, { sessionId: place.sessionId, companyId: place.companyId })) === 0;

  const enrolments = await enrol(work, place, learners, { addedBy: work.viewer.accessId });
  await countPlaces(work, place.sessionId);
  await work.record(learnersEnrolled(place, learners));
  if (isFirst) await publishAtFirst(work, place);
  return { place, enrolments };
}

/** One row each, unless one of them is enrolled already. */
export async function enrol(
  work: Work,
  place: Place,
  learners: readonly Learner[],
  by: { addedBy: string } | { addedByContact: string },
): Promise<Enrolment[]> {
  const active = { sessionId: place.sessionId, learnerId: { $in: learners.map(({ id }) => id) }, removedAt: null };
  if ((await work.em.count(Enrolment, active)) > 0) refuse("ALREADY_ENROLLED");
  return learners.map((learner) =>
    work.em.create(Enrolment, {
      id: newId(),
      organisationId: work.viewer.organisationId,
      sessionId: place.sessionId,
      companyId: place.companyId,
      learnerId: learner.id,
      addedAt: work.now,
      kept: false,
      ...by,
    }),
  );
}
