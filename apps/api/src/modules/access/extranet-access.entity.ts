import { defineEntity, p } from "@mikro-orm/core";
import { Contact } from "#companies";

const ExtranetAccessSchema = defineEntity({
  name: "ExtranetAccess",
  tableName: "extranet_access",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    companyId: p.uuid(),
    contact: () => p.manyToOne(Contact),
    accountId: p.uuid(),
    openedAt: p.datetime(),
    cutAt: p.datetime().nullable(),
  },
});

/** The right of one contact to enter the extranet of its company, and of no other. */
export class ExtranetAccess extends ExtranetAccessSchema.class {}
ExtranetAccessSchema.setClass(ExtranetAccess);
export { ExtranetAccessSchema };
