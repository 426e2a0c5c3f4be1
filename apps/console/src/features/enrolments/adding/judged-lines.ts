import type { EnrolmentLine } from "@passerelle/schema/vocabulary";
import type { RecogniseLearnersQueryQuery } from "#gql";

export type Recognised = RecogniseLearnersQueryQuery["recogniseLearners"][number];

/** What becomes of a line: enrolled as somebody new or known, left out because it is done already, or to be corrected. */
export type Fate =
  | { kind: "new" }
  | { kind: "known"; name: string }
  | { kind: "enrolled" }
  | { kind: "twice"; line: number }
  | { kind: "bad" };

export interface JudgedLine {
  line: EnrolmentLine;
  fate: Fate;
}

/** Lines beside what the house knows of those that are good, in their order. */
export function judgeLines(lines: readonly EnrolmentLine[], recognised: readonly Recognised[]): JudgedLine[] {
  const good = lines.filter((line) => line.problems.length === 0);
  return lines.map((line) => {
    const position = good.indexOf(line);
    const known = recognised.find((each) => each.position === position);
    return { line, fate: position < 0 ? { kind: "bad" } : fateOf(known, good) };
  });
}

function fateOf(known: Recognised | undefined, good: readonly EnrolmentLine[]): Fate {
  if (!known) return { kind: "new" };
  if (known.isEnrolled) return { kind: "enrolled" };
  if (known.sameAs !== null) return { kind: "twice", line: good[known.sameAs]!.number };
  if (!known.learner) return { kind: "new" };
  return { kind: "known", name: `${known.learner.firstName} ${known.learner.lastName}`.trim() };
}

/** Those that are enrolled; the others are left out, or wait. */
export const isTaken = ({ fate }: JudgedLine): boolean => fate.kind === "new" || fate.kind === "known";
