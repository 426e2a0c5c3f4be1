import {
  companyKinds,
  isPostalCode,
  isValidSiret,
  limits,
  normaliseSiret,
  type CompanyField,
} from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { CompanyForm_CompanyFragment, RefusalCode } from "#gql";

const text = z.string().max(limits.title);

/** What is typed about a company; the SIRET and the postal code are judged by the rules of the vocabulary. */
export const companyForm = z.object({
  kind: z.enum(companyKinds),
  name: text.trim().min(1),
  siret: z.string().refine((siret) => normaliseSiret(siret) === "" || isValidSiret(siret)),
  address: text,
  postalCode: text.trim().refine((code) => code === "" || isPostalCode(code)),
  city: text,
  centreId: z.string().min(1),
  parentCompanyId: z.string(),
});
export type CompanyForm = z.infer<typeof companyForm>;
export type CompanyFormField = keyof CompanyForm;

export const fieldsOfForm: Record<CompanyFormField, CompanyField> = {
  kind: "KIND",
  name: "NAME",
  siret: "SIRET",
  address: "ADDRESS",
  postalCode: "POSTAL_CODE",
  city: "CITY",
  centreId: "CENTRE",
  parentCompanyId: "PARENT",
};

export const fieldOfRefusal: Partial<Record<RefusalCode, CompanyFormField>> = {
  NAME_MISSING: "name",
  SIRET_INVALID: "siret",
  DUPLICATE_SIRET: "siret",
  POSTAL_CODE_INVALID: "postalCode",
  PARENT_LOOP: "parentCompanyId",
};

export function formOf(company: CompanyForm_CompanyFragment): CompanyForm {
  return {
    kind: company.kind,
    name: company.name,
    siret: company.siret ?? "",
    address: company.address ?? "",
    postalCode: company.postalCode ?? "",
    city: company.city ?? "",
    centreId: company.centre.id,
    parentCompanyId: company.parentCompany?.id ?? "",
  };
}

/** As it is compared and sent: no spaces around, a SIRET without any. */
export function written(form: CompanyForm): CompanyForm {
  return {
    ...form,
    name: form.name.trim(),
    siret: normaliseSiret(form.siret),
    address: form.address.trim(),
    postalCode: form.postalCode.trim().toUpperCase(),
    city: form.city.trim(),
  };
}

export function changedFields(before: CompanyForm, after: CompanyForm): CompanyFormField[] {
  const fields = Object.keys(fieldsOfForm) as CompanyFormField[];
  return fields.filter((field) => before[field] !== after[field]);
}

/** What was left empty is null. */
export function toWhole(form: CompanyForm) {
  return {
    ...form,
    siret: form.siret || null,
    address: form.address || null,
    postalCode: form.postalCode || null,
    city: form.city || null,
    parentCompanyId: form.parentCompanyId || null,
  };
}

/** Only what was touched is sent: what somebody else wrote meanwhile in another field stays. */
export function toInput(form: CompanyForm, fields: CompanyFormField[]): Partial<ReturnType<typeof toWhole>> {
  const whole = toWhole(form);
  return Object.fromEntries(fields.map((field) => [field, whole[field]]));
}
