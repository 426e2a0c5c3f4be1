import type {
  DateAnswerChannel as AnswerChannel,
  DateAnswerWish as Wish,
  DateConfirmationChannel as Channel,
  DateConfirmationState as State,
  DateConfirmationTrigger as Trigger,
  DateOutcome as Outcome,
  DateProposalState as ProposalState,
  DateVoidReason as VoidReason,
  ExtranetDateProposalState as ExtranetState,
  MailCopyKind as CopyKind,
  SessionDatesState as OfSession,
} from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const DateConfirmationState = closedList<State>(
  "DateConfirmationState",
  "Where one client of a session stands with its dates.",
  {
    NOT_SENT: "Nothing was sent, or the dates moved since: to confirm.",
    PENDING: "A proposal was sent, and waits for its answer.",
    OPTION_CHOSEN: "The client chose one of several options, which the staff have not confirmed yet.",
    ACCEPTED: "The client accepted the dates, or the staff confirmed the option it chose.",
    DECLINED: "The client declined the dates.",
    MANUAL: "The staff validated the dates themselves.",
    EXPIRED: "The due date passed without an answer.",
  },
);
export type DateConfirmationState = State;

export const SessionDatesState = closedList<OfSession>(
  "SessionDatesState",
  "Where the clients of a session stand with its dates, all together: the least advanced of those that go ahead.",
  {
    TO_CONFIRM: "Nothing was sent to one of them, or its due date passed.",
    PENDING: "One of them has not answered yet, or chose an option that is to be confirmed.",
    CONFIRMED: "All of them accepted, or were validated by hand.",
    DECLINED: "One of them declined.",
  },
);
export type SessionDatesState = OfSession;

export const DateConfirmationTrigger = closedList<Trigger>(
  "DateConfirmationTrigger",
  "What moves a confirmation of dates from one state to another.",
  {
    SEND: "A proposal was sent.",
    WITHDRAW: "The staff took the proposal back.",
    ACCEPT: "The client accepted.",
    CHOOSE: "The client chose an option.",
    DECLINE: "The client declined.",
    CONFIRM_OPTION: "The staff planned the session on the option chosen.",
    VALIDATE: "The staff validated the dates by hand.",
    UNVALIDATE: "The staff took that validation back.",
    MOVE_DATES: "The dates of the session moved.",
    EXPIRE: "The due date passed.",
  },
);
export type DateConfirmationTrigger = Trigger;

export const DateConfirmationChannel = closedList<Channel>("DateConfirmationChannel", "By which way it was said.", {
  CONSOLE: "By the staff, in the console.",
  MAIL: "By the client, from the mail.",
  EXTRANET: "By the client, on the extranet.",
  HOUSE: "By itself: a day passed, or dates moved.",
});
export type DateConfirmationChannel = Channel;

export const DateProposalState = closedList<ProposalState>("DateProposalState", "Where a proposal of dates stands.", {
  PENDING: "It waits for its answer.",
  OPTION_CHOSEN: "The client chose an option, which is to be confirmed.",
  ACCEPTED: "The client accepted, or its option was confirmed.",
  DECLINED: "The client declined.",
  EXPIRED: "Its due date passed without an answer.",
  SUSPENDED: "It waits until the booking or the session is back.",
  VOIDED: "It no longer holds: see why.",
});
export type DateProposalState = ProposalState;

export const DateOutcome = closedList<Outcome>("DateOutcome", "What the client answered.", {
  ACCEPTED: "It accepted the dates.",
  DECLINED: "It declined them.",
  OPTION_CHOSEN: "It chose one of several options.",
});
export type DateOutcome = Outcome;

export const DateAnswerWish = closedList<Wish>("DateAnswerWish", "What a client says of the dates proposed.", {
  ACCEPT: "Yes, to the one option there is.",
  DECLINE: "No.",
  CHOOSE: "This one, of several.",
});
export type DateAnswerWish = Wish;

export const DateAnswerChannel = closedList<AnswerChannel>("DateAnswerChannel", "By which way a client answered.", {
  MAIL: "From the mail, without signing in.",
  EXTRANET: "On the extranet.",
});
export type DateAnswerChannel = AnswerChannel;

export const DateVoidReason = closedList<VoidReason>("DateVoidReason", "Why a proposal no longer holds.", {
  RESENT: "A newer one was sent.",
  MANUAL: "The staff validated the dates by hand.",
  DATES_MOVED: "The dates of the session moved.",
  WITHDRAWN: "The staff took it back.",
  PLANNED: "The session was planned on other dates.",
});
export type DateVoidReason = VoidReason;

export const ExtranetDateProposalState = closedList<ExtranetState>(
  "ExtranetDateProposalState",
  "Where proposed dates stand, for the client.",
  {
    OPEN: "They can be answered.",
    ANSWERED: "They were answered; the first answer is final.",
    EXPIRED: "Their due date is past.",
    SUSPENDED: "The session is cancelled for the company, for now.",
  },
);
export type ExtranetDateProposalState = ExtranetState;

export const MailCopyKind = closedList<CopyKind>("MailCopyKind", "How somebody is in copy of a mail.", {
  CC: "In clear: the others read the address.",
  BCC: "Blind: nobody else knows.",
});
export type MailCopyKind = CopyKind;
