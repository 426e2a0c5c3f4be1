import type { Locale } from "../i18n.ts";

export const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** Inside a quantity: «9 h», «2 min». */
export const narrow = "\u202f";
/** Where a line must not break. */
export const fixed = "\u00a0";
