import type { Tone } from "@passerelle/ui";
import type { DateConfirmationState, DateProposalState, SessionDatesState } from "#gql";

/** The colour of where a client stands with its dates, wherever it is shown. */
export const confirmationTones: Readonly<Record<DateConfirmationState, Tone>> = {
  NOT_SENT: "grey",
  EXPIRED: "grey",
  PENDING: "amber",
  OPTION_CHOSEN: "blue",
  ACCEPTED: "green",
  MANUAL: "green",
  DECLINED: "red",
};

export const sessionDatesTones: Readonly<Record<SessionDatesState, Tone>> = {
  TO_CONFIRM: "grey",
  PENDING: "amber",
  CONFIRMED: "green",
  DECLINED: "red",
};

export const proposalTones: Readonly<Record<DateProposalState, Tone>> = {
  PENDING: "amber",
  OPTION_CHOSEN: "blue",
  ACCEPTED: "green",
  DECLINED: "red",
  EXPIRED: "grey",
  SUSPENDED: "grey",
  VOIDED: "grey",
};
