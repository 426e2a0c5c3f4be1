import type { Preview, PreviewDuplicate, PreviewLine } from "./use-preview.ts";

export type Line = { key: string; row: number } & (
  | { kind: "errors" | "warnings"; problem: PreviewLine }
  | { kind: "duplicates"; duplicate: PreviewDuplicate }
);

/** What is wrong and what is there already, in the order of the file. */
export function linesOf({ problems, duplicates }: Preview): Line[] {
  const wrong = problems.map((problem, index): Line => ({
    key: `p${index}`,
    row: problem.row,
    kind: problem.isWarning ? "warnings" : "errors",
    problem,
  }));
  const there = duplicates.map((duplicate): Line => ({
    key: `d${duplicate.row}`,
    row: duplicate.row,
    kind: "duplicates",
    duplicate,
  }));
  return [...wrong, ...there].toSorted((a, b) => a.row - b.row);
}
