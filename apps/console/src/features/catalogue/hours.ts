import { useLingui } from "@lingui/react/macro";
import { useLocale, type Locale } from "@passerelle/ui";

/** «3,5», as it is typed and compared. */
export const hoursText = (hours: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(hours);

/** Says a length: «3,5 h». */
export function useHours(): (hours: number) => string {
  const { t } = useLingui();
  const locale = useLocale();
  return (hours) => {
    const length = hoursText(hours, locale);
    return t`${length} h`;
  };
}

/** «3,5», «3.5», «7 h» or «3 h 30»; null for what is no length above zero. */
export function hoursIn(text: string): number | null {
  const decimal = /^\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*h?\s*$/i.exec(text);
  const [, whole, minutes] = /^\s*(\d{1,4})\s*h\s*([0-5]\d)\s*$/i.exec(text) ?? [];
  const hours = decimal ? Number(decimal[1]!.replace(",", ".")) : Number(whole) + Number(minutes) / 60;
  return hours > 0 ? Math.round(hours * 100) / 100 : null;
}

/** Of the modules, without the dust of adding decimals. */
export const totalHours = (modules: readonly { hours: number }[]): number =>
  Math.round(modules.reduce((total, module) => total + module.hours, 0) * 100) / 100;
