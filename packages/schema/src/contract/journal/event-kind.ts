import {
  eventFamilyLabels,
  eventKinds,
  historyFieldLabels,
  toldEvents,
  type EventFamily as Family,
  type EventKind as Kind,
  type HistoryField as Changed,
} from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

const sentences = Object.fromEntries(eventKinds.map((kind) => [kind, toldEvents[kind].en])) as Record<Kind, string>;
const inEnglish = <Value extends string>(labels: Readonly<Record<Value, { en: string }>>): Record<Value, string> =>
  Object.fromEntries(Object.entries<{ en: string }>(labels).map(([value, { en }]) => [value, `${en}.`])) as Record<
    Value,
    string
  >;

export const EventKind = closedList<Kind>("EventKind", "A fact of the journal, and how it is told.", sentences);
export type EventKind = Kind;

export const EventFamily = closedList<Family>("EventFamily", "Facts of one sort.", inEnglish(eventFamilyLabels));
export type EventFamily = Family;

export const HistoryField = closedList<Changed>(
  "HistoryField",
  "What can be seen to change in a fact.",
  inEnglish(historyFieldLabels),
);
export type HistoryField = Changed;
