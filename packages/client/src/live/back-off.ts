const first = 500;
const longest = 10_000;

/** How long to wait before the next attempt: doubling, 10 s at most, scattered so that a thousand clients do not return together. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longest, first * 2 ** attempt);
  return ceiling / 2 + (ceiling / 2) * random();
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
