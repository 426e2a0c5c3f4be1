import type { Locale } from "@passerelle/schema/vocabulary";
import { authorise } from "#platform/policy";
import type { Reading } from "#platform/reading";
import type { Asked } from "./asked.rules.js";
import { exportedLists, type ExportedList } from "./exported-lists.js";

/** A list on its way out: what its file is called, and its rows of text, headers first. */
export interface LeavingList {
  name: string;
  rows: AsyncGenerator<string[]>;
}

/** The filters of the screen, the rights of the viewer, one picture from the first row to the last. */
export function exportList(reading: Reading, list: ExportedList, asked: Asked, locale: Locale): LeavingList {
  const { name, may, rows } = exportedLists[list];
  authorise(reading.viewer, may, undefined);
  return { name: name[locale === "EN" ? "en" : "fr"], rows: rows(reading, asked, locale) };
}
