import type { Locale } from "@passerelle/schema/vocabulary";

/** The first that fits: browsers imitate each other, the imitators come first. */
const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];
const words = {
  FR: { on: "sur", unknown: "Appareil inconnu" },
  EN: { on: "on", unknown: "Unknown device" },
} as const;

/** A device as the person would name it: «Firefox sur Windows». */
export function deviceInWords(userAgent: string | null, locale: Locale): string {
  const { on, unknown } = words[locale];
  const named = (list: readonly [RegExp, string][]): string | undefined =>
    list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser && system) return `${browser} ${on} ${system}`;
  return browser ?? system ?? unknown;
}
