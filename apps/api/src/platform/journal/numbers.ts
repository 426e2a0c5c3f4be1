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

/** The first of ascending numbers that no stretch holds; as long as both together, whatever their length. */
export function firstOutside(numbers: readonly number[], stretches: readonly Stretch[]): number | undefined {
  const sorted = stretches.toSorted(([a], [b]) => a - b);
  let next = 0;
  let reach = -1;
  return numbers.find((number) => {
    for (; next < sorted.length && sorted[next]![0] <= number; next += 1) reach = Math.max(reach, sorted[next]![1]);
    return number > reach;
  });
}
