import type { SessionNextStep, SessionStatus } from "@passerelle/schema/vocabulary";

/** What is known of a session, of the bookings that are neither cancelled nor lost. */
export interface StepFacts {
  status: SessionStatus;
  bookingCount: number;
  /** Companies with an extranet that do not see the session. */
  hiddenCount: number;
  enrolledCount: number;
  freeSeatCount: number;
  /** Learners to whom no convocation is published, in the bookings that have an extranet. */
  unconvokedCount: number;
}

/** The first thing that is missing, in the order in which a session is made; null when nothing is. */
export function nextStep(facts: StepFacts): SessionNextStep | null {
  if (facts.status === "CLOSED" || facts.status === "CANCELLED") return null;
  if (facts.status === "TO_PLAN") return "PLAN";
  if (facts.status === "FINISHED") return "CLOSE";
  if (facts.bookingCount === 0) return "BOOK";
  if (facts.hiddenCount > 0) return "PUBLISH";
  if (facts.enrolledCount + facts.freeSeatCount === 0) return "ENROL";
  if (facts.freeSeatCount > 0) return "NAME_SEATS";
  if (facts.status === "PLANNED") return "CONFIRM";
  return facts.unconvokedCount > 0 ? "CONVOKE" : null;
}
