import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";

/** What a calendar program understands of an invitation. */
export interface ReadInvitation {
  method: string;
  uid: string;
  sequence: number;
  /** Instants, by the definition of the zone that the message brings along. */
  start: string;
  end: string;
  stamp: string;
  summary: string;
  location: string;
  description: string;
  status: string;
  organizer: string;
  attendee: { address: string; name: string; rsvp: string; status: string };
}

/** One event, read by two programs that know nothing of each other; they must agree on every word. */
export function readInvitation(text: string): ReadInvitation {
  const [one, ...others] = readInvitations(text);
  if (!one || others.length > 0) throw new Error("a message holds one event");
  return one;
}

/** All events of a file, likewise. */
export function readInvitations(text: string): ReadInvitation[] {
  const [first, second] = [byIcalJs(text), byNodeIcal(text)];
  if (JSON.stringify(first) !== JSON.stringify(second))
    throw new Error(`two programs disagree: ${JSON.stringify(first)} and ${JSON.stringify(second)}`);
  return first;
}

function byIcalJs(text: string): ReadInvitation[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents("vtimezone");
  if (zones.length !== 1) throw new Error("one zone is defined, once");
  const zone = new ICAL.Timezone(zones[0]!);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const [attendee, ...others] = event.getAllProperties("attendee");
    if (others.length > 0) throw new Error("a message names one attendee");
    const plain = (name: string): string => String(event.getFirstPropertyValue(name) ?? "");
    const instant = (name: string): string => {
      const time = event.getFirstPropertyValue(name) as ICAL.Time;
      if (event.getFirstProperty(name)!.getParameter("tzid") !== zone.tzid)
        throw new Error("in the zone that is defined");
      // Read with the definition that the message brings, and with no other.
      time.zone = zone;
      return time.convertToZone(ICAL.Timezone.utcTimezone).toString().replace("Z", ".000Z");
    };
    return {
      method: String(calendar.getFirstPropertyValue("method")),
      uid: plain("uid"),
      sequence: Number(plain("sequence")),
      start: instant("dtstart"),
      end: instant("dtend"),
      stamp: plain("dtstamp"),
      summary: plain("summary"),
      location: plain("location"),
      description: plain("description"),
      status: plain("status"),
      organizer: plain("organizer").toLowerCase(),
      attendee: {
        address: String(attendee?.getFirstValue() ?? "").toLowerCase(),
        name: String(attendee?.getParameter("cn") ?? ""),
        rsvp: String(attendee?.getParameter("rsvp") ?? ""),
        status: String(attendee?.getParameter("partstat") ?? ""),
      },
    };
  });
}

type Loose = VEvent & { sequence?: string; organizer?: unknown; attendee?: unknown; method?: string };
interface Written {
  val?: string;
  params?: Record<string, string | boolean>;
}

function byNodeIcal(text: string): ReadInvitation[] {
  const parsed = Object.values(nodeIcal.sync.parseICS(text));
  const calendar = parsed.find((each) => each?.type === "VCALENDAR") as { method?: string } | undefined;
  return parsed.flatMap((each): ReadInvitation[] => {
    if (each?.type !== "VEVENT") return [];
    const event = each as Loose;
    const plain = (value: unknown): string => (typeof value === "string" ? value : ((value as Written)?.val ?? ""));
    const params = (event.attendee as Written | undefined)?.params ?? {};
    return [
      {
        method: String(event.method ?? calendar?.method),
        uid: event.uid,
        sequence: Number(event.sequence),
        start: event.start.toISOString(),
        end: event.end!.toISOString(),
        stamp: event.dtstamp.toISOString().replace(".000", ""),
        summary: plain(event.summary),
        location: plain(event.location),
        description: plain(event.description),
        status: String(event.status),
        organizer: plain(event.organizer).toLowerCase(),
        attendee: {
          address: plain(event.attendee).toLowerCase(),
          name: String(params.CN ?? ""),
          rsvp: String(params.RSVP ?? "").toUpperCase(),
          status: String(params.PARTSTAT ?? ""),
        },
      },
    ];
  });
}
