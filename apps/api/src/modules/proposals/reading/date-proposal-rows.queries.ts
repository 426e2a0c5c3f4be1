import type {
  DateAnswerChannel,
  DateOutcome,
  DateProposalState,
  DateVoidReason,
  MailCopyKind,
} from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";

/** A proposal as the staff read it: plain columns. */
export interface DateProposalRow {
  id: string;
  sessionId: string;
  companyId: string;
  centreId: string;
  sessionDeletedAt: Date | null;
  number: number;
  /** Whether none was sent since to the same client for the same session. */
  isLast: boolean;
  state: DateProposalState;
  dueOn: string;
  isSeveral: boolean;
  sentAt: Date;
  sentBy: string;
  recipientContactId: string | null;
  recipientName: string;
  recipientAddress: string;
  copies: { kind: MailCopyKind; name: string; address: string }[];
  subject: string;
  body: string;
  remindedAt: Date | null;
  voidedAt: Date | null;
  voidReason: DateVoidReason | null;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  confirmedOptionId: string | null;
  outcome: DateOutcome | null;
  chosenOptionId: string | null;
  comment: string | null;
  answeredAt: Date | null;
  channel: DateAnswerChannel | null;
  answeredByName: string | null;
}

/** Where a proposal `p` stands today; the due day itself is in time. */
export const proposalState = (now: Date): RawBuilder<unknown> => sql`case
  when p.standing <> 'WAITING' then p.standing when p.due_on < ${dayInParis(now)}::date then 'EXPIRED' else 'PENDING' end`;

/** Those that stand today in one of these states, as an index finds them. */
export function standingIn(states: readonly DateProposalState[], now: Date): RawBuilder<unknown> {
  const today = sql`${dayInParis(now)}::date`;
  const kept = states.filter((state) => state !== "PENDING" && state !== "EXPIRED");
  const [inTime, late] = [states.includes("PENDING"), states.includes("EXPIRED")];
  const standings = inTime && late ? [...kept, "WAITING"] : kept;
  const among = sql`p.standing = any(${standings}::text[])`;
  return inTime === late
    ? among
    : sql`(${among} or p.standing = 'WAITING' and p.due_on ${inTime ? sql`>=` : sql`<`} ${today})`;
}

/** What is told beside a proposal `p`. */
export const besideProposals = sql`
  join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
  left join date_answer a on (a.organisation_id, a.proposal_id) = (p.organisation_id, p.id)`;

export const proposalColumns = (
  now: Date,
): RawBuilder<unknown> => sql`p.id, p.session_id as "sessionId", p.company_id as "companyId", p.centre_id as "centreId",
  s.deleted_at as "sessionDeletedAt", p.number, not exists (select from date_proposal n
    where (n.organisation_id, n.session_id, n.company_id) = (p.organisation_id, p.session_id, p.company_id) and n.number > p.number) as "isLast",
  ${proposalState(now)} as state, p.due_on as "dueOn", p.several as "isSeveral", p.sent_at as "sentAt", p.sent_by as "sentBy",
  p.recipient_contact_id as "recipientContactId", p.recipient_name as "recipientName", p.recipient_address as "recipientAddress", p.copies, p.subject, p.body,
  p.reminded_at as "remindedAt", p.voided_at as "voidedAt", p.void_reason as "voidReason", p.confirmed_at as "confirmedAt", p.confirmed_by as "confirmedBy",
  p.confirmed_option_id as "confirmedOptionId", p.outcome, a.option_id as "chosenOptionId", a.comment, a.answered_at as "answeredAt", a.channel, a.name as "answeredByName"`;
