export { addContact, type NewContact } from "./add-contact.js";
export { Company, CompanySchema } from "./company.entity.js";
export { companiesById, contactsOfCompanies, type CompanyRow, type ContactRow } from "./company.loaders.js";
export { companyPolicy } from "./company.policy.js";
export { CompanyResolver } from "./company.resolver.js";
export { Contact, ContactSchema } from "./contact.entity.js";
export { createCompany, type NewCompany } from "./create-company.js";
