import type { ImportChoice } from "@passerelle/schema/vocabulary";
import type { Choices } from "./use-import-choices.ts";
import type { Preview, PreviewDuplicate } from "./use-preview.ts";

export type Otherwise = "MERGE" | "SKIP";

/** What stands twice in the file is one thing, unless that very row was chosen otherwise. */
export function choiceFor(duplicate: PreviewDuplicate, choices: Choices, otherwise: Otherwise): ImportChoice {
  return choices[duplicate.row] ?? (duplicate.match === "TWICE_IN_FILE" ? "MERGE" : otherwise);
}

/** Rows that are there already and follow what is chosen for all: those that stand twice in the file do not. */
export const followers = ({ duplicateCount, duplicates }: Preview): number =>
  duplicateCount - duplicates.filter((each) => each.match === "TWICE_IN_FILE").length;

/** How many rows would make, fill in or leave out something, under these choices. */
export function tally(preview: Preview, choices: Choices, otherwise: Otherwise) {
  const count = { CREATE: preview.newCount, MERGE: 0, SKIP: 0 };
  for (const duplicate of preview.duplicates) count[choiceFor(duplicate, choices, otherwise)] += 1;
  count[otherwise] += preview.duplicateCount - preview.duplicates.length;
  return { created: count.CREATE, merged: count.MERGE, skipped: count.SKIP };
}
