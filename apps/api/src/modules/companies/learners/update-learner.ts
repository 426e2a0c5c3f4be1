import { dayInParis } from "#platform/clock";
import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofLearner } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { findLearner } from "./find-learner.js";
import type { Learner } from "./learner.entity.js";
import { learnerColumns, type LearnerWriting } from "./learner.rules.js";

/** Changes the record of a learner. */
export async function updateLearner(
  work: Work,
  input: LearnerWriting & { learnerId: string; expectedVersion: number },
): Promise<Learner> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const learner = await findLearner(work, input.learnerId);
  if (learner.deletedAt) refuse("LEARNER_DELETED");
  if (learner.version !== input.expectedVersion) refuse("STALE");

  work.em.assign(learner, learnerColumns(input, dayInParis(work.now), learner));
  await work.record(ofLearner("companies.learnerUpdated", learner));
  return learner;
}
