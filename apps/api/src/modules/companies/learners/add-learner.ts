import { dayInParis } from "#platform/clock";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofLearner } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { findCompany } from "../update-company.js";
import { Learner } from "./learner.entity.js";
import { learnerColumns, type LearnerWriting } from "./learner.rules.js";

export type NewLearner = LearnerWriting & { companyId: string; firstName: string; lastName: string };

/** Records somebody of a client company who is to be trained. */
export async function addLearner(work: Work, input: NewLearner): Promise<Learner> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const company = await findCompany(work, input.companyId);
  if (company.mergedAt) refuse("COMPANY_MERGED");
  const columns = learnerColumns(input, dayInParis(work.now));

  const learner = work.em.create(Learner, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    companyId: company.id,
    firstName: columns.firstName!,
    lastName: columns.lastName!,
    nameKey: columns.nameKey!,
    email: columns.email ?? null,
    birthDate: columns.birthDate ?? null,
    createdAt: work.now,
  });
  await work.record(ofLearner("companies.learnerAdded", learner));
  return learner;
}
