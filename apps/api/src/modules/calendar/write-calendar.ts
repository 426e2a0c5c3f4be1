import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Locale } from "@passerelle/schema/vocabulary";
import type { CalendarEntry } from "./calendar-entry.rules.js";
import { inParis, withZone, zone } from "./in-paris.js";

export interface CalendarHead {
  /** Of the feed: with the slot's, it makes ids that no other calendar of the same person has. */
  feedId: string;
  name: string;
  /** The name of the host that answers. */
  host: string;
  locale: Locale;
}

const hourSeconds = 3600;

/** A calendar as programs read it (RFC 5545): one event per slot, in the time of Paris with its definition, told again every hour. */
export function writeCalendar(head: CalendarHead, entries: readonly CalendarEntry[], now: Date): string {
  // No time zone of the calendar itself: the library would then write DTSTAMP in the time of this machine, and RFC 5545 wants UTC.
  const calendar = ical({
    name: asText(head.name),
    prodId: { company: "Passerelle", product: "Passerelle", language: head.locale },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hourSeconds,
  });
  for (const entry of entries) calendar.createEvent(eventOf(head, entry, now));
  return withZone(calendar.toString());
}

/** The library writes the name of a calendar as it comes, and escapes the rest. */
const asText = (name: string): string => name.replace(/[\s\p{Cc}]+/gu, " ").replace(/[\\;,]/g, (sign) => `\\${sign}`);

/** The same as long as nothing of it changed, whenever it was written. */
export function calendarTag(head: CalendarHead, entries: readonly CalendarEntry[]): string {
  return `W/"${createHash("sha256")
    .update(JSON.stringify([head, entries]))
    .digest("base64url")
    .slice(0, 27)}"`;
}

function eventOf({ feedId, host, locale }: CalendarHead, entry: CalendarEntry, now: Date) {
  const mention = locale === "EN" ? "Cancelled" : "Annulé";
  return {
    id: `${entry.id}.${feedId}@${host}`,
    sequence: entry.sequence,
    stamp: now,
    start: inParis(entry.date, entry.startsAt),
    end: inParis(entry.date, entry.endsAt),
    timezone: zone,
    // Programs that know nothing of STATUS read it in the title.
    summary: entry.cancelled ? `${mention} – ${entry.title}` : entry.title,
    ...(entry.place ? { location: entry.place } : {}),
    ...(entry.details.length > 0 ? { description: entry.details.join("\n") } : {}),
    ...(entry.url ? { url: entry.url } : {}),
    status: entry.cancelled
      ? ICalEventStatus.CANCELLED
      : entry.tentative
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
    transparency: entry.cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}
