import type {
  SessionKind as Kind,
  SessionModality as Modality,
  SessionStatus as Status,
  SessionNextStep as NextStep,
} from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const SessionKind = closedList<Kind>("SessionKind", "Who a session is for.", {
  INTER: "Open to several companies.",
  INTRA: "For one company.",
});
export type SessionKind = Kind;

export const SessionModality = closedList<Modality>("SessionModality", "How a session is held.", {
  ON_SITE: "In a room.",
  REMOTE: "By video, at fixed hours.",
  MIXED: "Partly in a room, partly remote.",
  E_LEARNING: "Online, at the learner's pace.",
});
export type SessionModality = Modality;

export const SessionStatus = closedList<Status>(
  "SessionStatus",
  "Where a session stands, for the staff; derived, the first that fits.",
  {
    TO_PLAN: "It has no slot yet.",
    PLANNED: "It has slots.",
    CONFIRMED: "The staff confirmed it.",
    IN_PROGRESS: "It has begun.",
    FINISHED: "Its last slot is over.",
    CLOSED: "The staff closed the file: nothing is missing.",
    CANCELLED: "All its bookings are cancelled or lost.",
  },
);
export type SessionStatus = Status;

export const SessionNextStep = closedList<NextStep>("SessionNextStep", "What is to be done next with a session.", {
  PLAN: "Give it its dates.",
  BOOK: "Add a client.",
  PUBLISH: "Make it visible to the clients that do not see it.",
  ENROL: "Enrol learners, or reserve places.",
  NAME_SEATS: "Have a name put on the reserved places.",
  CONFIRM: "Confirm it.",
  CONVOKE: "Publish the convocations of the learners who have none.",
  CLOSE: "Close its file.",
});
export type SessionNextStep = NextStep;
