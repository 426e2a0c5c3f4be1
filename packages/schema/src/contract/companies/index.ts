export { Company, CompanyKind, CompanyViewerCan } from "./company.js";
export { CompaniesArguments, CompanyConnection, CompanyEdge, CompanyFilter, CompanySort } from "./company-list.js";
export { AccessState, Contact, ContactViewerCan } from "./contact.js";
export { ContactConnection, ContactEdge, ContactFilter, ContactsArguments, ContactSort } from "./contact-list.js";
export { Learner, LearnerViewerCan } from "./learner.js";
export {
  AllLearnersArguments,
  LearnerConnection,
  LearnerEdge,
  LearnerFilter,
  LearnersArguments,
  LearnerSort,
} from "./learner-list.js";
export {
  CompanyField,
  CreateCompanyInput,
  CreateCompanyResult,
  DuplicateSiret,
  StaleCompany,
  UpdateCompanyInput,
  UpdateCompanyResult,
} from "./write-company.js";
export {
  CreateContactInput,
  CreateContactResult,
  DeleteContactInput,
  DeleteContactResult,
  RestoreContactInput,
  RestoreContactResult,
  SetPrimaryContactInput,
  SetPrimaryContactResult,
  UpdateContactInput,
  UpdateContactResult,
} from "./write-contact.js";
export {
  CreateLearnerInput,
  CreateLearnerResult,
  DeleteLearnerInput,
  DeleteLearnerResult,
  RestoreLearnerInput,
  RestoreLearnerResult,
  UpdateLearnerInput,
  UpdateLearnerResult,
} from "./write-learner.js";
