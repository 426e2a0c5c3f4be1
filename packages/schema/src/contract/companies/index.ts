export { Company, CompanyKind, CompanyViewerCan } from "./company.js";
export {
  CompanyEventKind,
  CompanyHistoryArguments,
  CompanyHistoryConnection,
  CompanyHistoryEdge,
  CompanyHistoryEntry,
  FieldChange,
} from "./company-history.js";
export { CompaniesArguments, CompanyConnection, CompanyEdge, CompanyFilter, CompanySort } from "./company-list.js";
export { AccessState, Contact } from "./contact.js";
export { ContactConnection, ContactEdge, ContactFilter, ContactsArguments, ContactSort } from "./contact-list.js";
export { Learner, LearnerConnection, LearnerEdge, LearnersArguments } from "./learner.js";
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
