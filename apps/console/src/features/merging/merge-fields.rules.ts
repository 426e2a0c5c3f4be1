import { companyFields, type CompanyField, type MergeSide } from "@passerelle/schema/vocabulary";
import type { MergeSide_CompanyFragment } from "#gql";

export type Side = MergeSide_CompanyFragment;
export type Chosen = Readonly<Partial<Record<CompanyField, MergeSide>>>;

/** What a field holds, to compare and to show; `kind` is put in words by the screen. */
export const valueOf: Record<CompanyField, (company: Side) => string | null> = {
  NAME: (company) => company.name,
  KIND: (company) => company.kind,
  SIRET: (company) => company.siret ?? null,
  ADDRESS: (company) => company.address ?? null,
  POSTAL_CODE: (company) => company.postalCode ?? null,
  CITY: (company) => company.city ?? null,
  CENTRE: (company) => company.centre.name,
  PARENT: (company) => company.parentCompany?.name ?? null,
};

/** The fields that differ: there is something to choose. A company is never its own parent. */
export function fieldsInConflict(kept: Side, merged: Side): CompanyField[] {
  return companyFields.filter(
    (field) =>
      valueOf[field](kept) !== valueOf[field](merged) &&
      !(field === "PARENT" && merged.parentCompany?.id === kept.id) &&
      !(field === "PARENT" && kept.parentCompany?.id === merged.id),
  );
}

/** As the house does when nothing is chosen: the record kept wins, unless it has nothing there. */
export function sideOf(field: CompanyField, kept: Side, chosen: Chosen): MergeSide {
  return chosen[field] ?? (valueOf[field](kept) === null ? "MERGED" : "KEPT");
}

/** Two records of one name are told apart by their city, or else by their SIRET. */
export function nameBeside(company: Side, other: Side): string {
  if (company.name !== other.name) return company.name;
  const [mine, theirs] = company.city === other.city ? [company.siret, other.siret] : [company.city, other.city];
  return mine && mine !== theirs ? `${company.name} (${mine})` : company.name;
}
