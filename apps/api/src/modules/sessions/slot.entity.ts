import { defineEntity, type Opt, p } from "@mikro-orm/core";
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
    trainerId: p.uuid().nullable(),
    venueId: p.uuid().nullable(),
  },
});

/** A stretch of training, in the local time of the place: it has no time zone. */
export class Slot extends SlotSchema.class {
  /** As people write it: the database tells the seconds too. */
  get asWanted(): Opt<{
    id: string;
    date: string;
    startsAt: string;
    endsAt: string;
    trainerId: string | null;
    venueId: string | null;
  }> {
    const { id, date, trainerId = null, venueId = null } = this;
    return { id, date, startsAt: this.startsAt.slice(0, 5), endsAt: this.endsAt.slice(0, 5), trainerId, venueId };
  }
}
SlotSchema.setClass(Slot);
export { SlotSchema };
