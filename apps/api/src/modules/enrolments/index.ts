import { recountListeners } from "./recount.listener.js";
import { renamedLearnersListener } from "./renamed-learners.listener.js";
import { EnrolmentSchema } from "./enrolment.entity.js";
import { EnrolmentResolver } from "./enrolment.resolver.js";
import { BookingEnrolmentsResolver, LearnerEnrolmentsResolver, SessionPlacesResolver } from "./enrolments.resolver.js";
import { SeatSchema } from "./seats/seat.entity.js";
import { SeatResolver } from "./seats/seat.resolver.js";

export { Enrolment } from "./enrolment.entity.js";
export { enrolmentsById, type EnrolmentRow } from "./enrolment.loaders.js";
export { enrolLearners } from "./enrol-learners.js";
export { previewedEnrolmentActs } from "./previewed-acts.rules.js";
export { removeEnrolment } from "./remove-enrolments.js";
export { restoreEnrolment } from "./restore-enrolments.js";
export { releaseSeats, reserveSeats } from "./seats/reserve-seats.js";

export const enrolmentEntities = [EnrolmentSchema, SeatSchema] as const;

export const enrolmentResolvers = [
  EnrolmentResolver,
  BookingEnrolmentsResolver,
  LearnerEnrolmentsResolver,
  SessionPlacesResolver,
  SeatResolver,
] as const;

export const enrolmentListeners = [...recountListeners, renamedLearnersListener] as const;
