import { i18n, type Messages } from "@lingui/core";
import { useLingui } from "@lingui/react";

export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];
export type LoadCatalogue = (locale: Locale) => Promise<Messages>;

const storedUnder = "passerelle.locale";

/** Loads the catalogue, switches the screen to it and remembers the choice. The catalogues belong to the apps. */
export async function activate(locale: Locale, loadCatalogue: LoadCatalogue): Promise<void> {
  i18n.loadAndActivate({ locale, messages: await loadCatalogue(locale) });
  document.documentElement.lang = locale;
  storeLocale(locale);
}

/** The stored choice, else the browser's language, else French. */
export function preferredLocale(): Locale {
  const candidates = [storedLocale(), ...navigator.languages.map((language) => language.slice(0, 2))];
  return candidates.find(isLocale) ?? "fr";
}

export function useLocale(): Locale {
  const { i18n: active } = useLingui();
  return isLocale(active.locale) ? active.locale : "fr";
}

function isLocale(value: string | null | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(storedUnder);
  } catch {
    // Storage can be forbidden by the browser: the language is then asked of it at each visit.
    return null;
  }
}

function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(storedUnder, locale);
  } catch {
    // Same reason as above: nothing to remember with.
  }
}
