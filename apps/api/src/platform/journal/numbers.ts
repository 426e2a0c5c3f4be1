/** Numbers of the journal, as an act of erasure names them: `3,5-8,12`. */
export type Stretch = readonly [first: number, last: number];

export function writeNumbers(numbers: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** What is no number is left out: then what it should have named counts as untold. */
export function readNumbers(text: unknown): Stretch[] {
  return (typeof text === "string" ? text : "").split(",").flatMap((part): Stretch[] => {
    const [, first, last] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(part) ?? [];
    return first ? [[Number(first), Number(last ?? first)]] : [];
  });
}

export const isAmong = (number: number, stretches: readonly Stretch[]): boolean =>
  stretches.some(([first, last]) => first <= number && number <= last);
