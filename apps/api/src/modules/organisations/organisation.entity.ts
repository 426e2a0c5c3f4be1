import { defineEntity, p } from "@mikro-orm/core";
import type { VatCase } from "@passerelle/schema/vocabulary";

const OrganisationSchema = defineEntity({
  name: "Organisation",
  tableName: "organisation",
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    siret: p.string().nullable(),
    nda: p.string().nullable(),
    vatCase: p.string().$type<VatCase>().nullable(),
    refuseOverlaps: p.boolean().default(false),
    extranetActivatedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** The training organisation: the tenant. Nothing ever crosses from one to another. */
export class Organisation extends OrganisationSchema.class {
  /** the extranet is off until activated, for the whole organisation. */
  activateExtranet(now: Date): void {
    this.extranetActivatedAt ??= now;
  }
}
OrganisationSchema.setClass(Organisation);
export { OrganisationSchema };
