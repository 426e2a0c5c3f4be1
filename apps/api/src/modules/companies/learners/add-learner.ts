import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { companyPolicy } from "../company.policy.js";
import { writtenName, writtenText } from "../company.rules.js";
import { nameKeyOf } from "../contacts/contact.entity.js";
import { writtenEmail } from "../contacts/contact.rules.js";
import { findCompany } from "../update-company.js";
import { Learner } from "./learner.entity.js";

export interface NewLearner {
  companyId: string;
  firstName: string;
  lastName: string;
  email?: string | null;
  birthDate?: string | null;
}

/** Records somebody of a client company who is to be trained. */
export async function addLearner(work: Work, input: NewLearner): Promise<Learner> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const company = await findCompany(work, input.companyId);
  if (company.mergedAt) refuse("COMPANY_MERGED");
  const name = { firstName: writtenText(input.firstName) ?? "", lastName: writtenName(input.lastName) };

  const learner = work.em.create(Learner, {
    ...name,
    id: newId(),
    organisationId: work.viewer.organisationId,
    companyId: company.id,
    nameKey: nameKeyOf(name),
    email: writtenEmail(input.email ?? null),
    birthDate: input.birthDate ?? null,
    createdAt: work.now,
  });
  await work.record({
    id: newId(),
    kind: "companies.learnerAdded",
    companyId: company.id,
    facts: { learnerId: learner.id, learnerName: `${learner.firstName} ${learner.lastName}`.trim() },
    subjects: [{ kind: "COMPANY", id: company.id }],
  });
  return learner;
}
