import type { ProposedOption } from "@passerelle/extranet-view";
import { z } from "zod";

/** What an address asks to confirm: the buttons of the mail write it. Reading it changes nothing (L-09). */
export const askedAnswer = z.object({
  answer: z.enum(["accept", "decline"]).optional().catch(undefined),
  option: z.coerce.number().int().positive().optional().catch(undefined),
});
export type AskedAnswer = z.infer<typeof askedAnswer>;

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
