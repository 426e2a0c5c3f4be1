import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofLearner } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { Learner } from "./learner.entity.js";
import { learnerColumns, type LearnerWriting } from "./learner.rules.js";

export type NewLearner = LearnerWriting & { companyId: string; firstName: string; lastName: string };

/** Records somebody of a client company who is to be trained. */
export async function addLearner(work: Work, input: NewLearner): Promise<Learner> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  await holdUnmerged(work, input.companyId);
  return recordLearner(work, input);
}

/**
 * The company stays what it is until the act is committed: a merge of this moment is waited for. People are added to it side by side, so that whoever
 * holds a session meanwhile waits for nobody.
 */
export async function holdUnmerged(work: Work, companyId: string): Promise<void> {
  if (!isId(companyId)) throw new Denied();
  const [company] = await work.transaction.rows(sql<{ mergedAt: string | null }>`
    select merged_at as "mergedAt" from company where organisation_id = ${work.viewer.organisationId} and id = ${companyId} for key share`);
  if (!company) throw new Denied();
  if (company.mergedAt) refuse("COMPANY_MERGED");
}

/** For acts that hold the company already, and decided that the viewer may: a contact who names a reserved place adds its own people. */
export async function recordLearner(work: Work, input: NewLearner): Promise<Learner> {
  const columns = learnerColumns(input, dayInParis(work.now));
  const learner = work.em.create(Learner, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    companyId: input.companyId,
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
