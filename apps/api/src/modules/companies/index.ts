export { Company, CompanySchema } from "./company.entity.js";
export {
  companiesById,
  contactsById,
  contactsOfCompanies,
  type CompanyRow,
  type ContactRow,
} from "./company.loaders.js";
export { companyPolicy } from "./company.policy.js";
export { companiesFrom } from "./company.queries.js";
export { CompanyResolver } from "./company.resolver.js";
export { columnOfField, writtenName, writtenPostalCode, writtenText } from "./company.rules.js";
export { addContact } from "./contacts/add-contact.js";
export { Contact, ContactSchema, nameKeyOf } from "./contacts/contact.entity.js";
export { writtenEmail } from "./contacts/contact.rules.js";
export { contactsFrom } from "./contacts/contact.queries.js";
export { ContactResolver } from "./contacts/contact.resolver.js";
export { deleteContact, restoreContact } from "./contacts/delete-contact.js";
export { createCompany } from "./create-company.js";
export { addLearner, holdUnmerged, recordLearner } from "./learners/add-learner.js";
export { deleteLearner } from "./learners/delete-learner.js";
export { Learner, LearnerSchema } from "./learners/learner.entity.js";
export { learnersById, learnersFrom, type LearnerRow } from "./learners/learner.queries.js";
export { LearnerResolver } from "./learners/learner.resolver.js";
export { learnerColumns } from "./learners/learner.rules.js";
export { samePersonAmong } from "./learners/same-person.rules.js";
export { WriteCompanyResolver } from "./write-company.resolver.js";
export { MailCompanyResolver } from "./mail-company.resolver.js";
