import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import type { CalendarEndReason, Locale } from "@passerelle/schema/vocabulary";
import { columnsOf } from "#platform/columns";
import type { Work } from "#platform/work";
import { seesSession } from "../sees-session.queries.js";
import { CalendarInvitation } from "./calendar-invitation.entity.js";

/** Somebody whose calendar has, had, or is to have days of a session. */
export interface Holder {
  sessionId: string;
  companyId: string;
  companyName: string;
  contactId: string;
  firstName: string;
  name: string;
  address: string | null;
  locale: Locale;
  /** Enters the extranet, where the session is shown. */
  sees: boolean;
  /** Why nothing of the session belongs in that calendar now; null: it does. */
  ends: CalendarEndReason | null;
  bookingId: string | null;
  entries: CalendarInvitation[];
}

export interface Scope {
  sessionIds?: readonly string[];
  companyId?: string;
  contactId?: string;
  /** Invited by this act, together with whoever holds entries already. */
  invited?: { sessionId: string; companyId: string; contactIds: readonly string[] };
}

type HolderRow = Omit<Holder, "entries" | "ends"> & {
  isContactDeleted: boolean;
  isSessionDeleted: boolean;
  isCancelled: boolean;
};

/**
 * Whoever holds entries, held until the end of the act. The contacts come first, then the entries: whoever changes a contact holds that one already,
 * and would wait for us while we wait for it.
 */
export async function holdHolders(work: Work, scope: Scope): Promise<Holder[]> {
  const { organisationId } = work.viewer;
  await work.em.flush();
  const held = await work.transaction.rows(sql<{ contactId: string }>`
    select c.id as "contactId" from contact c where c.organisation_id = ${organisationId} and c.id in (
      select i.contact_id from calendar_invitation i where ${inScope(organisationId, scope)}
      union select unnest(${scope.invited?.contactIds ?? []}::uuid[]))
    order by c.id for key share`);
  if (held.length === 0) return [];
  const entries = await work.em.find(
    CalendarInvitation,
    {
      ...(scope.sessionIds ? { sessionId: { $in: [...scope.sessionIds] } } : {}),
      ...(scope.companyId ? { companyId: scope.companyId } : {}),
      contactId: { $in: held.map(({ contactId }) => contactId) },
    },
    { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const pairs = pairsOf(entries, scope);
  if (pairs.length === 0) return [];
  const pair = columnsOf(pairs);
  const rows = await work.transaction.rows(sql<HolderRow>`
    select x.session_id as "sessionId", x.company_id as "companyId", k.name as "companyName", c.id as "contactId", c.first_name as "firstName", btrim(c.first_name || ' ' || c.last_name) as name,
      c.email as address, c.locale, b.id as "bookingId", c.deleted_at is not null as "isContactDeleted", s.deleted_at is not null as "isSessionDeleted",
      coalesce(b.status in ('CANCELLED', 'LOST'), false) as "isCancelled", s.deleted_at is null and ${seesSession(sql`c`, sql`s.id`)} as sees
    from unnest(${pair("sessionId")}::uuid[], ${pair("companyId")}::uuid[], ${pair("contactId")}::uuid[]) as x (session_id, company_id, contact_id)
      join session s on s.organisation_id = ${organisationId} and s.id = x.session_id
      join contact c on c.organisation_id = ${organisationId} and c.id = x.contact_id and c.company_id = x.company_id
      join company k on (k.organisation_id, k.id) = (c.organisation_id, c.company_id)
      left join booking b on (b.organisation_id, b.session_id, b.company_id) = (s.organisation_id, s.id, x.company_id)
    order by x.session_id, x.company_id, c.id`);
  const byHolder = Map.groupBy(entries, keyOf);
  return rows.map((row) => ({ ...row, ends: endOf(row), entries: byHolder.get(keyOf(row)) ?? [] }));
}

const inScope = (organisationId: string, { sessionIds, companyId, contactId }: Scope) => {
  const conditions = [sql`i.organisation_id = ${organisationId}`];
  if (sessionIds) conditions.push(sql`i.session_id = any(${sessionIds}::uuid[])`);
  if (companyId) conditions.push(sql`i.company_id = ${companyId}`);
  if (contactId) conditions.push(sql`i.contact_id = ${contactId}`);
  return sql.join(conditions, sql` and `);
};

type Pair = Pick<Holder, "sessionId" | "companyId" | "contactId">;
const keyOf = ({ sessionId, companyId, contactId }: Pair): string => [sessionId, companyId, contactId].join(":");

/** A booking that was taken away by mistake leaves nobody to tell: booked again, they are invited again, or not. */
function pairsOf(entries: readonly CalendarInvitation[], { invited }: Scope): Pair[] {
  const told = entries.filter(({ cancelReason }) => cancelReason !== "UNBOOKED");
  const asked = (invited?.contactIds ?? []).map((contactId) => ({ ...invited!, contactId }));
  return [...new Map([...told, ...asked].map((pair) => [keyOf(pair), pair])).values()];
}

function endOf(row: HolderRow): CalendarEndReason | null {
  if (!row.bookingId) return "UNBOOKED";
  if (row.isSessionDeleted) return "SESSION_DELETED";
  if (row.isCancelled) return "BOOKING_CANCELLED";
  if (row.isContactDeleted) return "CONTACT_DELETED";
  return row.address ? null : "ADDRESS_CHANGED";
}
