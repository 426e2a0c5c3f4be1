import type { Listener } from "#platform/event";
import { refuse } from "#platform/failure";
import { countPlaces } from "./count-places.js";
import { Enrolment } from "./enrolment.entity.js";
import { Seat } from "./seats/seat.entity.js";

/** Places follow the bookings: those of a client that cancels are free for the others, and are asked for again when it comes back. */
export const recountListeners: Listener[] = [
  { on: "sessions.bookingStatusChanged", hear: (work, event) => countPlaces(work, event.sessionId!) },
  {
    /** What was ever enrolled or reserved under a booking is its history: the booking stays. */
    on: "sessions.unbooked",
    async hear(work, { sessionId, companyId }) {
      const under = { sessionId, companyId };
      if ((await work.em.count(Enrolment, under)) + (await work.em.count(Seat, under)) > 0) refuse("ENROLLED_LEARNERS");
    },
  },
];
