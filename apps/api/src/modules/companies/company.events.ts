import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Company } from "./company.entity.js";
import type { FieldChanged } from "./company.rules.js";
import type { Contact } from "./contacts/contact.entity.js";
import type { Learner } from "./learners/learner.entity.js";

const ofCompany = (kind: string, companyId: string, facts: Event["facts"]): Event => ({
  id: newId(),
  kind,
  companyId,
  facts,
  subjects: [{ kind: "COMPANY", id: companyId }],
});

export const companyCreated = (company: Company) =>
  ofCompany("companies.created", company.id, { companyName: company.name });

/** `version` is the one that the change makes: whoever read an earlier one is told. */
export const companyUpdated = (company: Company, changes: readonly FieldChanged[]) =>
  ofCompany("companies.updated", company.id, {
    companyName: company.name,
    version: company.version + 1,
    fields: changes.map((change) => change.field).join(","),
    ...Object.fromEntries(
      changes.flatMap(({ field, before, after }) => [
        [`${field}.before`, before],
        [`${field}.after`, after],
      ]),
    ),
  });

type LearnerFact =
  | "companies.learnerAdded"
  | "companies.learnerUpdated"
  | "companies.learnerDeleted"
  | "companies.learnerRestored";

/** The company hears of it too: its contacts read its people. */
export const ofLearner = (kind: LearnerFact, { id, name, companyId }: Learner): Event => ({
  ...ofCompany(kind, companyId, { learnerId: id, learnerName: name }),
  subjects: [{ kind: "COMPANY", id: companyId, companyId }],
});

type ContactFact =
  | "companies.contactAdded"
  | "companies.contactUpdated"
  | "companies.contactDeleted"
  | "companies.contactRestored"
  | "companies.primaryContactSet";

export const ofContact = (kind: ContactFact, contact: Contact) =>
  ofCompany(kind, contact.company.id, { contactId: contact.id, contactName: contact.name });
