export { addContact } from "./add-contact.js";
export { Company, CompanySchema } from "./company.entity.js";
export { companiesById, contactsOfCompanies, type CompanyRow, type ContactRow } from "./company.loaders.js";
export { CompanyResolver } from "./company.resolver.js";
export { Contact, ContactSchema } from "./contact.entity.js";
export { createCompany } from "./create-company.js";
