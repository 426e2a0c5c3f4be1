import { CompanySchema } from "./company.entity.js";
import { CompanyResolver } from "./company.resolver.js";
import { ContactSchema } from "./contacts/contact.entity.js";
import { ContactResolver } from "./contacts/contact.resolver.js";
import { LearnerSchema } from "./learners/learner.entity.js";
import { LearnerResolver } from "./learners/learner.resolver.js";
import { MailCompanyResolver } from "./mail-company.resolver.js";
import { WriteCompanyResolver } from "./write-company.resolver.js";

export { Company } from "./company.entity.js";
export {
  companiesById,
  contactsById,
  contactsOfCompanies,
  type CompanyRow,
  type ContactRow,
} from "./company.loaders.js";
export { ofContact } from "./company.events.js";
export { companyPolicy } from "./company.policy.js";
export { companiesFrom } from "./company.queries.js";
export { columnOfField, writtenName, writtenPostalCode, writtenText } from "./company.rules.js";
export { addContact } from "./contacts/add-contact.js";
export { Contact, nameKeyOf } from "./contacts/contact.entity.js";
export { writtenEmail } from "./contacts/contact.rules.js";
export { contactsFrom } from "./contacts/contact.queries.js";
export { deleteContact, restoreContact } from "./contacts/delete-contact.js";
export { createCompany } from "./create-company.js";
export { addLearner, holdUnmerged, recordLearner } from "./learners/add-learner.js";
export { deleteLearner } from "./learners/delete-learner.js";
export { Learner } from "./learners/learner.entity.js";
export { learnersById, learnersFrom, type LearnerRow } from "./learners/learner.queries.js";
export { learnerColumns } from "./learners/learner.rules.js";
export { samePersonAmong } from "./learners/same-person.rules.js";

export const companyEntities = [CompanySchema, ContactSchema, LearnerSchema] as const;

export const companyResolvers = [
  MailCompanyResolver,
  CompanyResolver,
  WriteCompanyResolver,
  ContactResolver,
  LearnerResolver,
] as const;
