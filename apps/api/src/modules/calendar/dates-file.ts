import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Locale } from "@passerelle/schema/vocabulary";
import { inParis, withZone, zone } from "./in-paris.js";
import { placesOf, trainingDays, type TaughtSlot } from "./invitations/training-day.rules.js";
import { detailsOf, summaryOf } from "./invitations/write-invitation.js";

export interface DatesFile {
  /** Of the session: the same days, fetched twice, are the same entries. */
  sessionId: string;
  title: string;
  reference: string;
  locale: Locale;
  slots: readonly TaughtSlot[];
}

/** Days that somebody puts into a calendar by hand: a file of their own, which no mail changes afterwards. */
export function datesFile({ sessionId, title, reference, locale, slots }: DatesFile, now: Date): string {
  const calendar = ical({
    prodId: { company: "Passerelle", product: "Passerelle", language: locale },
    method: ICalCalendarMethod.PUBLISH,
    scale: "GREGORIAN",
  });
  for (const day of trainingDays(title, slots)) {
    const places = placesOf(day);
    calendar.createEvent({
      id: `${sessionId}.${day.date}@passerelle`,
      stamp: now,
      start: inParis(day.date, day.startsAt),
      end: inParis(day.date, day.endsAt),
      timezone: zone,
      summary: summaryOf(locale, title),
      ...(places.length > 0 ? { location: places.join(" · ") } : {}),
      description: detailsOf(reference, day).join("\n"),
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return withZone(calendar.toString());
}
