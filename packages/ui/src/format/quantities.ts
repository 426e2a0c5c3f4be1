import type { Locale } from "../i18n.ts";
import { fixed, tags } from "./locale-tags.ts";

/** 1,4 Mo; 1.4 MB in English. By 1 024, as file managers count, so that a 50 Mo limit reads « 50 Mo ». */
export function formatFileSize(bytes: number, locale: Locale): string {
  const units = locale === "fr" ? ["o", "Ko", "Mo", "Go"] : ["B", "KB", "MB", "GB"];
  let size = bytes;
  let rank = 0;
  while (size >= 1024 && rank < units.length - 1) {
    size /= 1024;
    rank += 1;
  }
  const digits = rank >= 2 && size < 10 ? 1 : 0;
  return `${formatNumber(size, locale, { maximumFractionDigits: digits })}${fixed}${units[rank]}`;
}

/** 4 350 €, 4 350,50 €; from cents */
export function formatAmount(cents: number, locale: Locale): string {
  const whole = cents % 100 === 0;
  const digits = whole ? 0 : 2;
  return formatNumber(cents / 100, locale, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** 1 234; where counting stopped at `most`, 500+ */
export function formatCount(count: number, locale: Locale, most = Infinity): string {
  return count > most ? `${formatNumber(most, locale, {})}+` : formatNumber(count, locale, {});
}

/** 81 %, from 0.81 */
export function formatPercent(share: number, locale: Locale): string {
  return formatNumber(share, locale, { style: "percent" });
}

function formatNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(tags[locale], options).format(value);
}
