import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  admitFetch,
  admitWrongFetch,
  calendarTag,
  findCalendarFeed,
  noteCalendarFetch,
  trainerCalendar,
  writeCalendar,
  type CalendarEntry,
  type CalendarHead,
} from "#calendar";
import { companyCalendar } from "#extranet";
import { Denied } from "#platform/failure";
import { linksOf } from "#platform/links";
import { readOnce } from "#platform/reading";
import { tellFailure } from "./files.js";
import type { House } from "./house.js";

type WithName = { Params: { name: string } };
type Feed = NonNullable<Awaited<ReturnType<typeof findCalendarFeed>>>;

/** Sessions for calendar programs (B-11), which know neither cookie nor password: the address is the key, and it is revoked like one. */
export async function serveCalendars(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (calendars) => {
    calendars.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));
    calendars.get<WithName>("/calendar/:name", (request, reply) => answer(house, request, reply));
  });
}

async function answer(house: House, request: FastifyRequest<WithName>, reply: FastifyReply): Promise<FastifyReply> {
  const { door, clock } = house;
  const token = /^([^.]*)\.ics$/.exec(request.params.name)?.[1] ?? "";
  const feed = await findCalendarFeed(door, token);
  if (!feed) {
    if (!(await admitWrongFetch(door, request.ip, clock.now()))) return tooOften(reply);
    throw new Denied();
  }
  if (!(await admitFetch(door, feed.id, clock.now()))) return tooOften(reply);

  const entries = await entriesOf(house, feed);
  const head = headOf(house, feed);
  const tag = calendarTag(head, entries);
  // Looking at the headers is no reading.
  if (request.method === "GET") await noteCalendarFetch(door, feed.id, clock.now());
  reply.headers({
    etag: tag,
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  if (knows(request, tag)) return reply.code(304).send();
  return reply
    .headers({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="sessions.ics"',
    })
    .send(writeCalendar(head, entries, clock.now()));
}

/** Read under the rights of whom it is for: a company's as its contacts read it, down to the database. */
const entriesOf = (house: House, feed: Feed): Promise<CalendarEntry[]> =>
  readOnce(house.database.pool, feed.viewer, house.clock.now(), (reading) =>
    feed.kind === "company"
      ? companyCalendar(reading, linksOf(house.settings))
      : trainerCalendar(reading, feed.trainerId, feed.locale),
  );

function headOf({ settings }: House, feed: Feed): CalendarHead {
  const what = feed.locale === "EN" ? "Training" : "Formations";
  return {
    feedId: feed.id,
    name: `${what} – ${feed.kind === "company" ? feed.organisationName : feed.trainerName}`,
    host: new URL(settings.publicUrl).hostname,
    locale: feed.locale,
  };
}

const quarter = 15 * 60;
const tooOften = (reply: FastifyReply): FastifyReply =>
  reply
    .code(429)
    .headers({ "retry-after": quarter, "cache-control": "no-store" })
    .send({ code: "TOO_MANY_ATTEMPTS", message: "Asked too often: try again in a quarter of an hour." });

/** Tags are compared weakly, and a program may keep several. */
const knows = (request: FastifyRequest, tag: string): boolean =>
  (request.headers["if-none-match"] ?? "").split(",").some((each) => {
    const known = each.trim();
    return known === "*" || known.replace(/^W\//, "") === tag.replace(/^W\//, "");
  });
