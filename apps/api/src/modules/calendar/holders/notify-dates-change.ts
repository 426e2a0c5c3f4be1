import { limits, type Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMails, type Addressee, type Caller, type NewMail } from "#mails";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { StaffViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { Booking, holdSessionAsIs, isCancelled, sessionPolicy } from "#sessions";
import { datesChangeTold } from "../invitations/calendar-invitation.events.js";
import { placesOf } from "../invitations/training-day.rules.js";
import { seesSession } from "../sees-session.queries.js";
import { taughtSessions, type TaughtSession } from "../invitations/taught-session.queries.js";

export interface DatesChange {
  sessionId: string;
  companyIds: readonly string[];
  message?: string | null;
}

/** Tells clients of the dates as they are now, in the words of the staff (R-137). Their calendars are told by themselves, whether it is done or not. */
export async function notifyDatesChange(work: Work, links: Links, input: DatesChange): Promise<number> {
  const { viewer } = work;
  const session = await holdSessionAsIs(work, input.sessionId);
  authorise(viewer, sessionPolicy.plan, session);
  if (viewer.kind !== "staff") throw new Denied();
  session.refuseIfDeleted();
  const message = input.message?.trim() || null;
  if (message && message.length > limits.longText) refuse("FIELD_TOO_LONG");
  const bookings = await bookingsOf(work, input);
  const taught = (await taughtSessions(work, [session.id])).get(session.id)!;

  const letter = { taught, by: await writerOf(work, viewer), message };
  const readers = await readersOf(work, taught.id, bookings);
  const mails: NewMail[] = [];
  for (const { id: bookingId, companyId } of bookings) {
    const own = readers.get(companyId) ?? refuse("COMPANY_WITHOUT_RECIPIENT");
    const key = newId();
    mails.push(...own.map((reader) => mailTo(reader, links, letter, key)));
    await work.record(datesChangeTold({ session: taught, companyId, bookingId }, own.length));
  }
  await queueMails(work, mails);
  return mails.length;
}

async function bookingsOf(work: Work, { sessionId, companyIds }: DatesChange): Promise<Booking[]> {
  const wanted = [...new Set(companyIds)];
  if (wanted.length === 0 || !wanted.every(isId)) refuse("NOT_BOOKED");
  const bookings = await work.em.find(
    Booking,
    { session: sessionId, companyId: { $in: wanted } },
    { orderBy: { id: "asc" } },
  );
  if (bookings.length < wanted.length) refuse("NOT_BOOKED");
  if (bookings.some(({ status }) => isCancelled(status))) refuse("CLIENT_CANCELLED");
  return bookings;
}

interface Reader extends Addressee {
  companyId: string;
  contactId: string;
  firstName: string;
  companyName: string;
  locale: Locale;
  /** Enters the extranet, where the session is shown. */
  sees: boolean;
}

/** By company, whoever holds the dates in a calendar, and the primary contact: each once, where there is an address. */
async function readersOf(work: Work, sessionId: string, bookings: readonly Booking[]): Promise<Map<string, Reader[]>> {
  const readers = await work.transaction.rows(sql<Reader>`
    select c.company_id as "companyId", c.id as "contactId", c.first_name as "firstName", btrim(c.first_name || ' ' || c.last_name) as name, c.email as address, k.name as "companyName", c.locale,
      ${seesSession(sql`c`, sql`${sessionId}::uuid`)} as sees
    from contact c join company k on (k.organisation_id, k.id) = (c.organisation_id, c.company_id)
    where c.organisation_id = ${work.viewer.organisationId} and c.company_id = any(${bookings.map(({ companyId }) => companyId)}::uuid[]) and c.deleted_at is null and c.email is not null
      and (c.is_primary or exists (select from calendar_invitation i where (i.organisation_id, i.contact_id) = (c.organisation_id, c.id)
        and i.session_id = ${sessionId} and i.cancel_reason is distinct from 'UNBOOKED'))
    order by c.is_primary desc, c.id`);
  return Map.groupBy(readers, ({ companyId }) => companyId);
}

/** Whom to call: the one who writes. */
async function writerOf(work: Work, viewer: StaffViewer): Promise<Letter["by"]> {
  const [place] = await work.transaction.rows(sql<{ email: string; phone: string | null }>`
    select email, phone from staff_place where organisation_id = ${viewer.organisationId} and id = ${viewer.accessId}`);
  const { email, phone } = place!;
  return { name: viewer.name, role: null, phone, email };
}

interface Letter {
  taught: TaughtSession;
  by: Caller & { email: string };
  message: string | null;
}

const mailTo = (reader: Reader, links: Links, { taught, by, message }: Letter, key: string): NewMail => ({
  template: "DATES_CHANGED",
  to: reader,
  locale: reader.locale,
  centreId: taught.centreId,
  facts: {
    firstName: reader.firstName,
    companyName: reader.companyName,
    sessionTitle: taught.title,
    slots: taught.slots,
    place: placesOf(taught).join(" · ") || null,
    trainer: taught.trainerNames,
    message,
    contact: by,
    link: reader.sees ? links.page("extranet", `/sessions/${taught.id}`) : null,
  },
  about: { companyId: reader.companyId, contactId: reader.contactId, sessionId: taught.id },
  replyTo: { name: by.name, address: by.email },
  key,
});
