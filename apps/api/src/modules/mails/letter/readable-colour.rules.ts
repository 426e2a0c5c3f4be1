/** White text reads on it from this contrast on (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** The same hue, darkened until white text reads on it: an organisation may choose any colour. */
export function readableColour(hex: string): string {
  let parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  while (contrastWithWhite(parts) < enough) parts = parts.map((part) => Math.floor(part * 0.96));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

export function contrastWithWhite(parts: readonly number[]): number {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
