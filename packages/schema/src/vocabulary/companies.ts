export const companyKinds = ["COMPANY", "INDIVIDUAL"] as const;
export type CompanyKind = (typeof companyKinds)[number];

export const companySorts = ["NAME_ASC", "NAME_DESC", "CITY_ASC", "CITY_DESC"] as const;
export type CompanySort = (typeof companySorts)[number];
