import { useEffect } from "react";
import { activate } from "@passerelle/ui";
import { loadCatalogue } from "./catalogues.ts";
import { useViewer } from "./viewer.ts";

/** The account's language wins over the browser's, on each of its screens, as soon as it is chosen on one of them. */
export function useAccountLanguage(): void {
  const { locale } = useViewer();
  useEffect(() => void activate(locale === "EN" ? "en" : "fr", loadCatalogue), [locale]);
}
