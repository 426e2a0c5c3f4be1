import type { BookingStatus, DateConfirmationState, DateVoidReason } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Work } from "#platform/work";
import { isCancelled, slotsOf, type Session } from "#sessions";
import type { StateBefore } from "./date-confirmation.rules.js";
import { datesKey } from "./dates-key.rules.js";

/** What the acts of this module know of a proposal. */
export interface HeldProposal {
  id: string;
  number: number;
  dueOn: string;
  several: boolean;
  sessionTitle: string;
  recipientContactId: string | null;
  recipientName: string;
  recipientAddress: string;
  senderName: string;
  senderAddress: string;
  senderPhone: string | null;
  answeredAt: Date | null;
  voidedAt: Date | null;
  voidReason: DateVoidReason | null;
  confirmedAt: Date | null;
  /** Of the answer. */
  outcome: string | null;
  chosenOptionId: string | null;
  chosenKey: string | null;
  wantsCalendar: boolean;
  answeredBy: string | null;
}

/** One client of a session that is held: nothing of it moves before the end of the act. */
export interface HeldClient {
  session: Session;
  bookingId: string;
  companyId: string;
  companyName: string;
  status: BookingStatus;
  /** As it is kept; what is past its due date is judged by `stateOn`. */
  state: DateConfirmationState;
  before: StateBefore | null;
  dueOn: string | null;
  key: string | null;
  /** The last one sent, whatever became of it. */
  proposal: HeldProposal | null;
}

export const isSuspended = ({ session, status }: HeldClient): boolean =>
  session.deletedAt !== null || isCancelled(status);

/** The one that waits for an answer, in time or not. */
export const waitingOf = ({ proposal }: HeldClient): HeldProposal | null =>
  proposal && !proposal.voidedAt && !proposal.answeredAt ? proposal : null;

type Row = Omit<HeldClient, "session" | "proposal"> & { proposal: HeldProposal["id"] | null };

/** One client of a session that this act holds already; null when the company is none of its clients. */
export async function clientOf(work: Work, session: Session, companyId: string): Promise<HeldClient | null> {
  const [client = null] = await clientsOf(work, session, sql`b.company_id = ${companyId}`);
  return client;
}

/** All clients of a session that this act holds already, by id of the booking. Two statements. */
export async function clientsOf(
  work: Work,
  session: Session,
  which: RawBuilder<unknown> = sql`true`,
): Promise<HeldClient[]> {
  await work.em.flush();
  const { organisationId } = work.viewer;
  const rows = await work.transaction.rows(sql<Row>`
    select b.id as "bookingId", b.company_id as "companyId", c.name as "companyName", b.status, b.dates_state as state, b.dates_before as before,
      b.dates_due_on::text as "dueOn", b.dates_key as key,
      (select p.id from date_proposal p where (p.organisation_id, p.session_id, p.company_id) = (b.organisation_id, b.session_id, b.company_id)
        order by p.number desc limit 1) as proposal
    from booking b join company c on (c.organisation_id, c.id) = (b.organisation_id, b.company_id)
    where b.organisation_id = ${organisationId} and b.session_id = ${session.id} and ${which} order by b.id`);
  const proposals = await work.transaction.rows(sql<HeldProposal>`
    select p.id, p.number, p.due_on::text as "dueOn", p.several, p.session_title as "sessionTitle", p.recipient_contact_id as "recipientContactId",
      p.recipient_name as "recipientName", p.recipient_address as "recipientAddress", p.sender_name as "senderName", p.sender_address as "senderAddress", p.sender_phone as "senderPhone",
      p.answered_at as "answeredAt", p.voided_at as "voidedAt", p.void_reason as "voidReason", p.confirmed_at as "confirmedAt",
      a.outcome, a.option_id as "chosenOptionId", o.dates_key as "chosenKey", coalesce(a.calendar, false) as "wantsCalendar", a.contact_id as "answeredBy"
    from date_proposal p
      left join date_answer a on (a.organisation_id, a.proposal_id) = (p.organisation_id, p.id)
      left join date_option o on (o.organisation_id, o.id) = (a.organisation_id, a.option_id)
    where p.organisation_id = ${organisationId} and p.id = any(${rows.flatMap((row) => row.proposal ?? [])}::uuid[])`);
  return rows.map((row) => ({
    ...row,
    session,
    proposal: proposals.find((proposal) => proposal.id === row.proposal) ?? null,
  }));
}

/** The dates that a session has now, as this act leaves them. */
export async function keyOf(work: Work, session: Session): Promise<string> {
  return datesKey((await slotsOf(work, session)).map((slot) => slot.asWanted));
}
