import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Locale } from "@passerelle/schema/vocabulary";
import { fromMark } from "#mails";
import { headerText } from "#platform/mail/mail-address";
import { inParis, withZone, zone } from "../in-paris.js";
import { placesOf, type TrainingDay } from "./training-day.rules.js";

export interface InvitedDay {
  uid: string;
  sequence: number;
  method: "REQUEST" | "CANCEL";
  locale: Locale;
  title: string;
  reference: string;
  /** The organisation, as the mail names it. */
  organizerName: string;
  attendee: { name: string; address: string };
  day: Pick<TrainingDay, "date" | "startsAt" | "endsAt" | "slots">;
}

/** One training day for one person, as calendars take it from a mail (RFC 5545, 5546). The address it comes from is written in as the mail leaves. */
export function writeInvitation(
  { uid, sequence, method, locale, title, reference, organizerName, attendee, day }: InvitedDay,
  now: Date,
): string {
  const cancelled = method === "CANCEL";
  const places = placesOf(day);
  const calendar = ical({
    prodId: { company: "Passerelle", product: "Passerelle", language: locale },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    scale: "GREGORIAN",
  });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: now,
    lastModified: now,
    start: inParis(day.date, day.startsAt),
    end: inParis(day.date, day.endsAt),
    timezone: zone,
    summary: summaryOf(locale, title),
    ...(places.length > 0 ? { location: places.join(" · ") } : {}),
    description: detailsOf(reference, day).join("\n"),
    organizer: { name: personName(organizerName), email: fromMark },
    attendees: [
      {
        name: personName(attendee.name) || attendee.address,
        email: attendee.address,
        type: ICalAttendeeType.INDIVIDUAL,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: false,
      },
    ],
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
  return withZone(calendar.toString());
}

export const summaryOf = (locale: Locale, title: string): string =>
  `${locale === "EN" ? "Training" : "Formation"} – ${headerText(title, 500)}`;

/** The hours in full: the entry itself goes through the break. */
export function detailsOf(reference: string, day: Pick<TrainingDay, "slots">): string[] {
  const everywhere = placesOf(day).length < 2;
  const hours = day.slots.map(
    ({ startsAt, endsAt, place }) => `${startsAt} – ${endsAt}${everywhere || !place ? "" : `, ${place}`}`,
  );
  return [...hours, reference];
}

/** Some readers cut a quoted name at a semicolon, and show the signs that stand for a quote (RFC 6868) as they come. */
const personName = (name: string): string => headerText(name.replace(/["^]/g, "’").replace(/[;:]/g, ","), 100);
