/**
 * One colour in, ten shades out. Step 6 carries white text, so it is darkened until it can; steps 7 and 8 are text on
 * the tint (step 0). Lightness moves in OKLCH, where equal steps look equal whatever the hue.
 */
export const houseBrand = "#1f5f4a";

const whiteTextContrast = 4.5;
const tintLightness = 0.977;

type Oklch = { lightness: number; chroma: number; hue: number };

export function brandLadder(hex: string): string[] {
  const base = toOklch(hex);
  const filled = darkenUntilWhiteReads(base);
  const light = [0, 1, 2, 3, 4, 5].map((step) => lighterStep(filled, step));
  const dark = [0.88, 0.76, 0.64].map((factor) => toHex({ ...filled, lightness: filled.lightness * factor }));
  return [...light, toHex(filled), ...dark];
}

export function applyBrand(hex: string, root: HTMLElement = document.documentElement): void {
  for (const [step, shade] of brandLadder(hex).entries()) root.style.setProperty(`--brand-${step}`, shade);
}

/** WCAG contrast ratio between two hexadecimal colours. */
export function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function darkenUntilWhiteReads(colour: Oklch): Oklch {
  let candidate = colour;
  while (contrast(toHex(candidate), "#ffffff") < whiteTextContrast) {
    candidate = { ...candidate, lightness: candidate.lightness - 0.005 };
  }
  return candidate;
}

function lighterStep(filled: Oklch, step: number): string {
  const share = (step / 6) ** 1.6;
  const lightness = tintLightness + (filled.lightness - tintLightness) * share;
  const chroma = filled.chroma * (0.07 + 0.93 * (step / 6));
  return toHex({ lightness, chroma, hue: filled.hue });
}

function toOklch(hex: string): Oklch {
  const [red, green, blue] = channels(hex).map(toLinear) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** Keeps lightness and hue, and gives up chroma until the colour exists on screen. */
function toHex(colour: Oklch): string {
  for (let chroma = colour.chroma; ; chroma = Math.max(0, chroma - 0.004)) {
    const linear = toLinearRgb({ ...colour, chroma });
    const fits = linear.every((channel) => channel >= -0.0005 && channel <= 1.0005);
    if (fits || chroma === 0) return `#${linear.map(hexChannel).join("")}`;
  }
}

function toLinearRgb({ lightness, chroma, hue }: Oklch): number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function channels(hex: string): number[] {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new Error(`Not a six-digit hexadecimal colour: ${hex}`);
  return [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255);
}

function hexChannel(linear: number): string {
  const clamped = Math.min(1, Math.max(0, linear));
  const encoded = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, "0");
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
