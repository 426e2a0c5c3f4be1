import type { Label, Labels } from "./label.js";

/** Where one client of a session stands with its dates (SPEC 3.1). */
export const dateConfirmationStates = [
  "NOT_SENT",
  "PENDING",
  "OPTION_CHOSEN",
  "ACCEPTED",
  "DECLINED",
  "MANUAL",
  "EXPIRED",
] as const;
export type DateConfirmationState = (typeof dateConfirmationStates)[number];

/** What the list of sessions shows of all its clients together: where the least advanced one stands. */
export const sessionDatesStates = ["TO_CONFIRM", "PENDING", "CONFIRMED", "DECLINED"] as const;
export type SessionDatesState = (typeof sessionDatesStates)[number];

/** What moves a confirmation from one state to another. */
export const dateConfirmationTriggers = [
  "SEND",
  "WITHDRAW",
  "ACCEPT",
  "CHOOSE",
  "DECLINE",
  "CONFIRM_OPTION",
  "VALIDATE",
  "UNVALIDATE",
  "MOVE_DATES",
  "EXPIRE",
] as const;
export type DateConfirmationTrigger = (typeof dateConfirmationTriggers)[number];

/** By which way it was said. */
export const dateConfirmationChannels = ["CONSOLE", "MAIL", "EXTRANET", "HOUSE"] as const;
export type DateConfirmationChannel = (typeof dateConfirmationChannels)[number];

export const sessionDatesStateLabels: Labels<SessionDatesState> = {
  TO_CONFIRM: { fr: "À confirmer", en: "To confirm" },
  PENDING: { fr: "En attente de confirmation", en: "Awaiting confirmation" },
  CONFIRMED: { fr: "Confirmé", en: "Confirmed" },
  DECLINED: { fr: "Décliné", en: "Declined" },
};

/** The badge beside «À confirmer», and the mention in the tab «Client». */
export const datesOverdueLabel: Label = { fr: "Échéance dépassée", en: "Past its due date" };

/** In the list, where a state of one client stands. */
export const sessionDatesStateOf: Readonly<Record<DateConfirmationState, SessionDatesState>> = {
  NOT_SENT: "TO_CONFIRM",
  EXPIRED: "TO_CONFIRM",
  PENDING: "PENDING",
  OPTION_CHOSEN: "PENDING",
  ACCEPTED: "CONFIRMED",
  MANUAL: "CONFIRMED",
  DECLINED: "DECLINED",
};

/** Of several clients: how many stand where the least advanced one does («En attente 1/3»). */
const shortLabels: Labels<SessionDatesState> = {
  ...sessionDatesStateLabels,
  PENDING: { fr: "En attente", en: "Awaiting" },
};

/** The cell of the list: with one client its state in full, with several how many are there. */
export function sessionDatesLabel(
  { state, count, total }: { state: SessionDatesState; count: number; total: number },
  language: keyof Label,
): string {
  return total > 1 ? `${shortLabels[state][language]} ${count}/${total}` : sessionDatesStateLabels[state][language];
}

/** Days `YYYY-MM-DD`, as Paris counts them. */
export interface ToldConfirmation {
  state: DateConfirmationState;
  sentOn?: string | null;
  dueOn?: string | null;
  answeredOn?: string | null;
}

/** The cell «État de confirmation» of the tab «Client», word for word. */
export function dateConfirmationLabel(told: ToldConfirmation, language: keyof Label): string {
  const [sent, due, answered] = [told.sentOn, told.dueOn, told.answeredOn].map((day) => (day ? inDigits(day) : "…"));
  const waiting = {
    fr: `Date(s) en attente de confirmation - Envoyé le ${sent} - ${due}`,
    en: `Date(s) awaiting confirmation - Sent on ${sent} - ${due}`,
  };
  const labels: Labels<DateConfirmationState> = {
    NOT_SENT: { fr: "", en: "" },
    PENDING: waiting,
    EXPIRED: { fr: `${waiting.fr} - ${datesOverdueLabel.fr}`, en: `${waiting.en} - ${datesOverdueLabel.en}` },
    OPTION_CHOSEN: { fr: `Option choisie le ${answered}`, en: `Option chosen on ${answered}` },
    ACCEPTED: { fr: `Date(s) acceptée(s) le ${answered}`, en: `Date(s) accepted on ${answered}` },
    DECLINED: { fr: `Date(s) déclinée(s) le ${answered}`, en: `Date(s) declined on ${answered}` },
    MANUAL: { fr: "Date(s) validée(s) manuellement", en: "Date(s) validated by hand" },
  };
  return labels[told.state][language];
}

/** jj/mm/aaaa. */
const inDigits = (day: string): string => day.split("-").toReversed().join("/");
