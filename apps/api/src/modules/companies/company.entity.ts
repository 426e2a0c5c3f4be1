import { defineEntity, type Opt, p } from "@mikro-orm/core";

const CompanySchema = defineEntity({
  name: "Company",
  tableName: "company",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    centreId: p.uuid(),
    kind: p.string().$type<"COMPANY" | "INDIVIDUAL">(),
    name: p.string(),
    nameKey: p.string(),
    siret: p.string().nullable(),
    address: p.string().nullable(),
    postalCode: p.string().nullable(),
    city: p.string().nullable(),
    cityKey: p.string().nullable(),
    parentCompanyId: p.uuid().nullable(),
    mergedIntoId: p.uuid().nullable(),
    mergedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A client. Its extranet exists from its creation on, with no act of the staff. */
export class Company extends CompanySchema.class {
  get hasExtranet(): Opt & boolean {
    return this.kind === "COMPANY";
  }
}
CompanySchema.setClass(Company);
export { CompanySchema };
