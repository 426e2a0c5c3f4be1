import { afterAll, describe, expect, test } from "vitest";
import { fromMark } from "#mails";
import { readInvitation, readInvitations } from "#testing/read-invitation";
import { datesFile } from "../dates-file.js";
import { trainingDays, type TaughtSlot } from "./training-day.rules.js";
import { writeInvitation, type InvitedDay } from "./write-invitation.js";

const now = new Date("2026-11-21T09:00:00Z");
const slotsOn = (date: string, place: string | null = "Salle Estuaire, Nantes"): TaughtSlot[] => [
  { date, startsAt: "09:00", endsAt: "12:30", place },
  { date, startsAt: "13:30", endsAt: "17:00", place },
];
const anInvitation = (with_: Partial<InvitedDay> = {}): InvitedDay => ({
  uid: "day-1@passerelle",
  sequence: 0,
  method: "REQUEST",
  locale: "FR",
  title: "Habilitation électrique",
  reference: "SES-2027-0001",
  organizerName: "Atelier Loire",
  attendee: { name: "Paul Renard", address: "paul.renard@volteo.example" },
  day: trainingDays("Habilitation électrique", slotsOn("2027-01-12"))[0]!,
  ...with_,
});
const sent = (with_: Partial<InvitedDay> = {}): string => writeInvitation(anInvitation(with_), now);
/** Until the mail leaves, the mark of the address that it will leave from. */
const organizer = `mailto:${fromMark}`;

const machine = process.env.TZ;
afterAll(() => {
  process.env.TZ = machine ?? "";
});

describe.each(["UTC", "Pacific/Auckland"])("on a machine in %s", (zone) => {
  const read = (with_: Partial<InvitedDay>) => {
    process.env.TZ = zone;
    return readInvitation(sent(with_));
  };

  test.each([
    ["in winter", "2027-01-12", "2027-01-12T08:00:00.000Z", "2027-01-12T16:00:00.000Z"],
    ["in summer", "2027-07-12", "2027-07-12T07:00:00.000Z", "2027-07-12T15:00:00.000Z"],
    ["on the day the clock goes forward", "2027-03-28", "2027-03-28T07:00:00.000Z", "2027-03-28T15:00:00.000Z"],
    ["on the day the clock goes back", "2026-10-25", "2026-10-25T08:00:00.000Z", "2026-10-25T16:00:00.000Z"],
  ])("a day from nine to five in Paris %s is one entry of its real hours (L-04)", (_when, date, start, end) => {
    const day = trainingDays("Habilitation électrique", slotsOn(date))[0]!;
    expect(read({ day })).toEqual({
      method: "REQUEST",
      uid: "day-1@passerelle",
      sequence: 0,
      start,
      end,
      stamp: "2026-11-21T09:00:00Z",
      summary: "Formation – Habilitation électrique",
      location: "Salle Estuaire, Nantes",
      description: "09:00 – 12:30\n13:30 – 17:00\nSES-2027-0001",
      status: "CONFIRMED",
      organizer,
      attendee: {
        address: "mailto:paul.renard@volteo.example",
        name: "Paul Renard",
        rsvp: "FALSE",
        status: "NEEDS-ACTION",
      },
    });
  });

  test("a night around the change of the clock keeps its real length (L-04)", () => {
    const [day] = trainingDays("Astreinte", [{ date: "2026-10-25", startsAt: "00:30", endsAt: "04:00", place: null }]);
    const { start, end, location } = read({ day: day! });
    expect(Date.parse(end) - Date.parse(start)).toBe(4.5 * 3_600_000);
    expect(location).toBe("");
  });
});

test("a cancellation names the same entry, higher, and frees the time (L-04)", () => {
  const text = sent({ method: "CANCEL", sequence: 4 });
  expect(readInvitation(text)).toMatchObject({
    method: "CANCEL",
    uid: "day-1@passerelle",
    sequence: 4,
    status: "CANCELLED",
    start: "2027-01-12T08:00:00.000Z",
  });
  expect(text).toContain("TRANSP:TRANSPARENT");
});

test("each message is one entry, without repetition nor alarm, with one attendee who is asked nothing (L-04, L-06)", () => {
  const text = sent();
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
  expect(text.match(/^BEGIN:VTIMEZONE\r$/gm)).toHaveLength(1);
  expect(text.match(/^ATTENDEE/gm)).toHaveLength(1);
  const entry = text.slice(text.indexOf("BEGIN:VEVENT"));
  expect(entry).not.toMatch(/^(RRULE|RDATE|BEGIN:VALARM)/m);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  expect(entry).toMatch(/^LAST-MODIFIED:20261121T090000Z\r$/m);
});

test("long and sly names come back as they were, in lines of 75 bytes (L-04)", () => {
  const title = `Sécurité, hygiène; cœur « à l’œuvre » 安全 \\ 🙂 ${"é".repeat(150)}`;
  const place = "12, rue de l’Île ; bâtiment B\\C";
  const day = trainingDays(title, slotsOn("2027-01-12", place))[0]!;
  const name = `Élise "Zoé" D’Arc; dite : la, grande ${"é".repeat(60)}`;
  const text = sent({
    title,
    day,
    organizerName: `Atelier "Loire"\r\nATTENDEE:mailto:evil@x.example ${"é".repeat(40)}`,
    attendee: { name, address: "elise@volteo.example" },
  });
  const read = readInvitation(text);
  expect(read).toMatchObject({ summary: `Formation – ${title}`, location: place });
  expect(read.attendee.name).toBe(name.replaceAll('"', "’").replace(/[;:]/g, ",").slice(0, 100));
  expect(read.organizer).toBe(organizer);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("a day held in two places says which hours are where", () => {
  const slots = slotsOn("2027-01-12").map((slot, index) => ({ ...slot, place: ["Salle Estuaire", "Atelier"][index]! }));
  expect(readInvitation(sent({ day: trainingDays("Habilitation", slots)[0]! }))).toMatchObject({
    location: "Salle Estuaire · Atelier",
    description: "09:00 – 12:30, Salle Estuaire\n13:30 – 17:00, Atelier\nSES-2027-0001",
  });
});

test("the file of the dates holds each day once, and the same entries when it is fetched again", () => {
  const file = {
    sessionId: "session-1",
    title: "Habilitation électrique",
    reference: "SES-2027-0001",
    locale: "FR",
    slots: [...slotsOn("2027-01-13"), ...slotsOn("2027-01-12")],
  } as const;
  const text = datesFile(file, now);
  const read = readInvitations(text);
  expect(read.map(({ method, start, end, uid }) => [method, start, end, uid])).toEqual([
    ["PUBLISH", "2027-01-12T08:00:00.000Z", "2027-01-12T16:00:00.000Z", "session-1.2027-01-12@passerelle"],
    ["PUBLISH", "2027-01-13T08:00:00.000Z", "2027-01-13T16:00:00.000Z", "session-1.2027-01-13@passerelle"],
  ]);
  expect(readInvitations(datesFile(file, new Date("2026-12-01T09:00:00Z"))).map(({ uid }) => uid)).toEqual(
    read.map(({ uid }) => uid),
  );
  expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
});
