import type {
  DateConfirmationChannel,
  DateConfirmationState,
  DateConfirmationTrigger,
} from "@passerelle/schema/vocabulary";

/**
 * Where one client of a session stands with its dates, and all that can move it (SPEC 3.1). Nothing else writes a state: what is not on this page
 * does not happen (L-01).
 */
interface Transition {
  from: readonly DateConfirmationState[];
  /** `BEFORE`: where it stood when a manual validation took its place. */
  to: DateConfirmationState | "BEFORE";
  /** By which ways. */
  channels: readonly DateConfirmationChannel[];
}

export const transitions: Readonly<Record<DateConfirmationTrigger, Transition>> = {
  /** Again too, and after an answer: the new question is the one that holds. Not over a manual validation, which is taken back first. */
  SEND: {
    from: ["NOT_SENT", "PENDING", "EXPIRED", "DECLINED", "OPTION_CHOSEN", "ACCEPTED"],
    to: "PENDING",
    channels: ["CONSOLE"],
  },
  WITHDRAW: { from: ["PENDING", "EXPIRED"], to: "NOT_SENT", channels: ["CONSOLE"] },
  ACCEPT: { from: ["PENDING"], to: "ACCEPTED", channels: ["MAIL", "EXTRANET"] },
  CHOOSE: { from: ["PENDING"], to: "OPTION_CHOSEN", channels: ["MAIL", "EXTRANET"] },
  DECLINE: { from: ["PENDING"], to: "DECLINED", channels: ["MAIL", "EXTRANET"] },
  /** By their own act, or because the session is planned on the very dates that this client chose. */
  CONFIRM_OPTION: { from: ["OPTION_CHOSEN"], to: "ACCEPTED", channels: ["CONSOLE", "HOUSE"] },
  VALIDATE: {
    from: ["NOT_SENT", "PENDING", "EXPIRED", "DECLINED", "OPTION_CHOSEN"],
    to: "MANUAL",
    channels: ["CONSOLE"],
  },
  UNVALIDATE: { from: ["MANUAL"], to: "BEFORE", channels: ["CONSOLE"] },
  MOVE_DATES: {
    from: ["PENDING", "EXPIRED", "DECLINED", "OPTION_CHOSEN", "ACCEPTED", "MANUAL"],
    to: "NOT_SENT",
    channels: ["CONSOLE", "HOUSE"],
  },
  EXPIRE: { from: ["PENDING"], to: "EXPIRED", channels: ["HOUSE"] },
};

/** What a manual validation leaves behind it: the link of what waited is dead, so that nothing waits any more. */
export type StateBefore = Exclude<DateConfirmationState, "PENDING" | "ACCEPTED" | "MANUAL">;

export function stateBefore(state: DateConfirmationState): StateBefore {
  if (state === "ACCEPTED" || state === "MANUAL") throw new Error(`${state} is not validated by hand`);
  return state === "PENDING" ? "NOT_SENT" : state;
}

/** Where a trigger leads from a state; null where it leads nowhere. */
export function nextState(
  from: DateConfirmationState,
  trigger: DateConfirmationTrigger,
  before: StateBefore | null = null,
): DateConfirmationState | null {
  const transition = transitions[trigger];
  if (!transition.from.includes(from)) return null;
  return transition.to === "BEFORE" ? (before ?? "NOT_SENT") : transition.to;
}

/** What waits is judged by its due date, inclusive, and never by the job that says so later. Days of Paris, `YYYY-MM-DD`. */
export const stateOn = (
  today: string,
  { state, dueOn }: { state: DateConfirmationState; dueOn?: string | null },
): DateConfirmationState => (state === "PENDING" && dueOn && dueOn < today ? "EXPIRED" : state);
