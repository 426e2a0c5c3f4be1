import type { ProposedOption } from "@passerelle/extranet-view";

export type AskedAnswer = { answer?: "accept" | "decline" | undefined; option?: number | undefined };

/** What an address asks to confirm: the buttons of the mail write it. Reading it changes nothing (L-09). By hand: whoever answers a mail does not wait for zod. */
export function askedAnswer({ answer, option }: Record<string, unknown>): AskedAnswer {
  const position = Number(option);
  return {
    answer: answer === "accept" || answer === "decline" ? answer : undefined,
    option: Number.isInteger(position) && position > 0 ? position : undefined,
  };
}

export type Intent =
  | { kind: "ACCEPT" }
  | { kind: "DECLINE" }
  | { kind: "CHOOSE"; option: ProposedOption }
  /** Nothing is chosen yet: of one option, or of several. */
  | { kind: "OPEN" };

/** What the address means for these dates; what makes no sense of them chooses nothing. */
export function intentOf(
  { answer, option }: AskedAnswer,
  { isSeveral, options }: { isSeveral: boolean; options: readonly ProposedOption[] },
): Intent {
  if (answer === "decline") return { kind: "DECLINE" };
  if (!isSeveral) return { kind: answer === "accept" ? "ACCEPT" : "OPEN" };
  const chosen = options.find(({ position }) => position === option);
  return chosen ? { kind: "CHOOSE", option: chosen } : { kind: "OPEN" };
}
