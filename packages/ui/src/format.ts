/** Dates, times, amounts and sizes in words, in French and in English. */
export * from "./format/dates.ts";
export * from "./format/instants.ts";
export * from "./format/quantities.ts";
