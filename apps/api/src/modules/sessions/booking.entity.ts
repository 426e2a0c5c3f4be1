import { defineEntity, p } from "@mikro-orm/core";
import type { BookingStatus } from "@passerelle/schema/vocabulary";
import { Session } from "./session.entity.js";

const BookingSchema = defineEntity({
  name: "Booking",
  tableName: "booking",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    session: () => p.manyToOne(Session),
    companyId: p.uuid(),
    status: p.string().$type<BookingStatus>(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** One company in one session: the status belongs to it, not to the session (C-06). */
export class Booking extends BookingSchema.class {}
BookingSchema.setClass(Booking);
export { BookingSchema };
