import type { Locale } from "@passerelle/ui";

const narrow = "\u202f";

/** «21 h», «3,5 h». */
export const hoursWords = (hours: number, locale: Locale): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(hours)}${narrow}h`;
