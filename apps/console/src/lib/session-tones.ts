import type { Tone } from "@passerelle/ui";
import type { SessionStatus } from "#gql";

/** How each status of a session is shown, wherever it is. */
export const sessionTones: Record<SessionStatus, Tone> = {
  TO_PLAN: "amber",
  PLANNED: "blue",
  CONFIRMED: "green",
  IN_PROGRESS: "violet",
  FINISHED: "grey",
  CLOSED: "grey",
  CANCELLED: "red",
};
