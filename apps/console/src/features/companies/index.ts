export { CompaniesTable } from "./companies-table.tsx";
export { CompanyIdentity } from "./company-identity.tsx";
export { companySearch, toCompanySort, type CompanySearch } from "./company-search.ts";
export { CompanySelect, useCompanyName } from "./company-select.tsx";
export { ContactsTable } from "./contacts-table.tsx";
