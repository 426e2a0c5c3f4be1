import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofLearner } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { findLearner } from "./find-learner.js";
import type { Learner } from "./learner.entity.js";

/** Puts a learner in the trash. Done twice, it keeps its first date. */
export async function deleteLearner(work: Work, input: { learnerId: string }): Promise<Learner> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const learner = await findLearner(work, input.learnerId);
  if (learner.deletedAt) return learner;

  learner.deletedAt = work.now;
  learner.deletedBy = work.viewer.kind === "staff" ? work.viewer.accessId : null;
  await work.record(ofLearner("companies.learnerDeleted", learner));
  return learner;
}

/** Takes a learner out of the trash. */
export async function restoreLearner(work: Work, input: { learnerId: string }): Promise<Learner> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const learner = await findLearner(work, input.learnerId);
  if (!learner.deletedAt) return learner;

  learner.deletedAt = null;
  learner.deletedBy = null;
  await work.record(ofLearner("companies.learnerRestored", learner));
  return learner;
}
