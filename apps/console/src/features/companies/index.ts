export { CompaniesTable } from "./companies-table.tsx";
export {
  companySearch,
  toCompanyFilter,
  hasCompanyFilters,
  toCompanySort,
  type CompanySearch,
} from "./company-search.ts";
export { CompanyFilters } from "./company-filters.tsx";
export { CompaniesSelect } from "./companies-select.tsx";
export { CompanySelect, useCompanyName } from "./company-select.tsx";
export { EditCompany } from "./form/edit-company.tsx";
export { NewCompany } from "./form/new-company.tsx";
export { CompanyHead } from "./record/company-head.tsx";
export { CompanyIdentity } from "./record/company-identity.tsx";
export { Subsidiaries } from "./record/subsidiaries.tsx";
