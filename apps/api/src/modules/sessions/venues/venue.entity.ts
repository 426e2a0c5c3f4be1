import { defineEntity, p } from "@mikro-orm/core";

const VenueSchema = defineEntity({
  name: "Venue",
  tableName: "venue",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    name: p.string(),
    nameKey: p.string(),
    address: p.string().nullable(),
    postalCode: p.string().nullable(),
    city: p.string().nullable(),
    cityKey: p.string(),
    companyId: p.uuid().nullable(),
    capacity: p.integer().nullable(),
    isVirtual: p.boolean(),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    deletedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A place of training: a room, a client's own premises, a virtual class. In the trash, it stays named in the sessions held there. */
export class Venue extends VenueSchema.class {
  delete(now: Date, by: string): void {
    this.deletedAt = now;
    this.deletedBy = by;
  }

  restore(): void {
    this.deletedAt = null;
    this.deletedBy = null;
  }
}
VenueSchema.setClass(Venue);
export { VenueSchema };
