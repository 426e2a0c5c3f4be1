import { defineEntity, p } from "@mikro-orm/core";
import { Session } from "./session.entity.js";

const SlotSchema = defineEntity({
  name: "Slot",
  tableName: "slot",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    session: () => p.manyToOne(Session),
    date: p.date(),
    startsAt: p.time(),
    endsAt: p.time(),
  },
});

/** A stretch of training, in the local time of the place: it has no time zone. */
export class Slot extends SlotSchema.class {}
SlotSchema.setClass(Slot);
export { SlotSchema };
