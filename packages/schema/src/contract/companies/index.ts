export { Company, CompanyKind } from "./company.js";
export { CompaniesArguments, CompanyConnection, CompanyEdge, CompanyFilter, CompanySort } from "./company-list.js";
export { AccessState, Contact } from "./contact.js";
