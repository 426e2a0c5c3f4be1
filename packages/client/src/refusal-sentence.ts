import { refusals, type Label } from "@passerelle/schema/vocabulary";

/** A page left open may hear of a reason that is younger than itself. */
const sentences: Readonly<Record<string, Label | undefined>> = refusals;

/** What a file door refuses comes as a code: the sentence, in the language of the page; nothing for what is no refusal. */
export function refusalSentence(code: string | undefined, locale: keyof Label): string | undefined {
  return sentences[code ?? ""]?.[locale];
}
