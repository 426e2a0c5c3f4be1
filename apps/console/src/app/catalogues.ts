import type { LoadCatalogue } from "@passerelle/ui";

/** One small file per language, fetched when it is chosen. */
export const loadCatalogue: LoadCatalogue = async (locale) => {
  const catalogue = locale === "en" ? await import("../locales/en.po") : await import("../locales/fr.po");
  return catalogue.messages;
};
