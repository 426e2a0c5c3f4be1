import type { Locale } from "@passerelle/schema/vocabulary";
import { daysInWords, type DatedSlot } from "../../letter/dates-in-words.rules.js";
import type { DayTable } from "../../letter/letter.mail.js";

/** The days of a session as a mail shows them. */
export const tableOf = (
  locale: Locale,
  { slots, ...table }: Omit<DayTable, "rows"> & { slots: readonly DatedSlot[] },
): DayTable => ({ ...table, rows: daysInWords(locale, slots) });
