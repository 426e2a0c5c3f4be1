export { Enrolment, NamedSeat, Seat } from "./enrolment.js";
export { EnrolLearnersInput, EnrolLearnersResult, EnrolledLearners, PersonToEnrolInput } from "./enrol-learners.js";
export { EnrolmentConnection, EnrolmentEdge, EnrolmentsArguments } from "./enrolment-list.js";
export { RecognisedLearner } from "./recognised-learner.js";
export {
  ChangedEnrolments,
  EnrolmentsInput,
  RemoveEnrolmentInput,
  RemoveEnrolmentResult,
  RemoveEnrolmentsResult,
  RestoreEnrolmentInput,
  RestoreEnrolmentResult,
  RestoreEnrolmentsResult,
} from "./remove-enrolments.js";
export {
  NameSeatInput,
  NameSeatResult,
  ReleaseSeatsInput,
  ReleaseSeatsResult,
  ReserveSeatsInput,
  ReserveSeatsResult,
  UnnameSeatInput,
  UnnameSeatResult,
} from "./seats.js";
