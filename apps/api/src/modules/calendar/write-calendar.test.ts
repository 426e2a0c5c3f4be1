import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { afterAll, describe, expect, test } from "vitest";
import type { CalendarEntry } from "./calendar-entry.rules.js";
import { calendarTag, writeCalendar, type CalendarHead } from "./write-calendar.js";

const head: CalendarHead = {
  feedId: "feed-1",
  name: "Formations – Atelier Loire",
  host: "passerelle.example",
  locale: "FR",
};
const now = new Date("2026-11-21T09:00:00Z");

const anEntry = (with_: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: "slot-1",
  sequence: 3,
  date: "2027-01-12",
  startsAt: "09:00",
  endsAt: "12:30",
  title: "Habilitation électrique",
  place: "Salle Estuaire, Nantes",
  cancelled: false,
  tentative: false,
  details: ["SES-2027-0001", "Présentiel"],
  url: "https://passerelle.example/extranet/sessions/1",
  ...with_,
});

/** What one reader understands of a calendar. */
interface Read {
  uid: string;
  sequence: number;
  start: string;
  end: string;
  stamp: string;
  summary: string;
  location: string;
  description: string;
  status: string;
}

function readByIcalJs(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")!);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const instant = (time: ICAL.Time): string => {
      // Read with the definition that the calendar brings, and with no other.
      time.zone = zone;
      return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    };
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: instant(event.startDate).replace("Z", ".000Z"),
      end: instant(event.endDate).replace("Z", ".000Z"),
      stamp: (component.getFirstPropertyValue("dtstamp") as ICAL.Time).toString(),
      summary: event.summary,
      location: event.location ?? "",
      description: event.description ?? "",
      status: String(component.getFirstPropertyValue("status")),
    };
  });
}

function readByNodeIcal(text: string): Read[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === "VEVENT");
  return events.map((each) => {
    const event = each as VEvent & { sequence?: string };
    const plain = (value: unknown): string =>
      typeof value === "string" ? value : ((value as { val?: string } | undefined)?.val ?? "");
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      start: event.start.toISOString(),
      end: event.end!.toISOString(),
      stamp: event.dtstamp.toISOString().replace(".000", ""),
      summary: plain(event.summary),
      location: plain(event.location),
      description: plain(event.description),
      status: String(event.status),
    };
  });
}

const machine = process.env.TZ;
afterAll(() => {
  process.env.TZ = machine ?? "";
});

describe.each(["UTC", "America/New_York", "Pacific/Auckland"])("on a machine in %s", (zone) => {
  const write = (entries: CalendarEntry[], of = head): string => {
    process.env.TZ = zone;
    return writeCalendar(of, entries, now);
  };

  test.each([
    ["in winter", "2027-01-12", "2027-01-12T08:00:00.000Z"],
    ["in summer", "2027-07-12", "2027-07-12T07:00:00.000Z"],
    ["on the day the clock goes forward", "2027-03-28", "2027-03-28T07:00:00.000Z"],
    ["on the day the clock goes back", "2026-10-25", "2026-10-25T08:00:00.000Z"],
  ])("nine o’clock in Paris %s is one instant for both readers (B-11)", (_when, date, start) => {
    const text = write([anEntry({ date })]);
    const [byOne] = readByIcalJs(text);
    expect(byOne).toMatchObject({
      start,
      sequence: 3,
      stamp: "2026-11-21T09:00:00Z",
      uid: "slot-1.feed-1@passerelle.example",
    });
    expect(readByNodeIcal(text)).toEqual([byOne]);
  });

  test("a night of training around the change of the clock keeps its real length (B-11)", () => {
    const text = write([anEntry({ date: "2026-10-25", startsAt: "00:30", endsAt: "04:00" })]);
    const [read] = readByIcalJs(text);
    expect(Date.parse(read!.end) - Date.parse(read!.start)).toBe(4.5 * 3_600_000);
    expect(readByNodeIcal(text)).toEqual([read]);
  });

  test("long names, accents, commas and line ends come back as they were (B-11)", () => {
    const title = `Sécurité, hygiène; cœur « à l’œuvre » 安全 \\ 🙂 ${"é".repeat(150)}`;
    const place = "12, rue de l’Île ; bâtiment B\\C";
    const text = write([anEntry({ title, place, details: ["ligne 1", "ligne 2 : ça"] })]);
    const [read] = readByIcalJs(text);
    expect(read).toMatchObject({ summary: title, location: place, description: "ligne 1\nligne 2 : ça" });
    expect(readByNodeIcal(text)).toEqual([read]);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

test("a cancelled slot says so in its status and in its title, and takes nobody’s time (R-035, B-11)", () => {
  const text = writeCalendar(head, [anEntry({ cancelled: true })], now);
  const [read] = readByIcalJs(text);
  expect(read).toMatchObject({ status: "CANCELLED", summary: "Annulé – Habilitation électrique" });
  expect(readByNodeIcal(text)).toEqual([read]);
  expect(text).toContain("TRANSP:TRANSPARENT");
  expect(writeCalendar({ ...head, locale: "EN" }, [anEntry({ cancelled: true })], now)).toContain(
    "SUMMARY:Cancelled – ",
  );
});

test("dates that are not confirmed yet are tentative (B-11)", () => {
  expect(readByIcalJs(writeCalendar(head, [anEntry({ tentative: true })], now))[0]!.status).toBe("TENTATIVE");
  expect(readByIcalJs(writeCalendar(head, [anEntry()], now))[0]!.status).toBe("CONFIRMED");
});

test("the zone is told once, before any event, and a name cannot be taken for a line of it (B-11)", () => {
  const sly = "Bonjour\r\nBEGIN:VEVENT\r\nSUMMARY:faux";
  const text = writeCalendar({ ...head, name: sly }, [anEntry({ title: sly }), anEntry({ id: "slot-2" })], now);
  expect(text.match(/^BEGIN:VTIMEZONE\r$/gm)).toHaveLength(1);
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
  expect(text.indexOf("BEGIN:VTIMEZONE")).toBeLessThan(text.indexOf("\r\nBEGIN:VEVENT\r\n"));
  expect(readByIcalJs(text)[0]!.summary).toContain("BEGIN:VEVENT");
});

test("a calendar of nothing is a calendar still, asked for again every hour (B-11)", () => {
  const text = writeCalendar(head, [], now);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(calendar.getAllSubcomponents().map((each) => each.name)).toEqual(["vtimezone"]);
  expect(text).toContain("X-PUBLISHED-TTL:PT1H");
});

test("the tag stays as long as nothing changed, and no longer (B-11)", () => {
  const tag = calendarTag(head, [anEntry()]);
  expect(calendarTag({ ...head }, [anEntry()])).toBe(tag);
  for (const other of [{ sequence: 4 }, { date: "2027-01-13" }, { cancelled: true }, { title: "Autre" }])
    expect(calendarTag(head, [anEntry(other)])).not.toBe(tag);
});
