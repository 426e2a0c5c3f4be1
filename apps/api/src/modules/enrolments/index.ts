export { Enrolment, EnrolmentSchema } from "./enrolment.entity.js";
export { SeatSchema } from "./seat.entity.js";
