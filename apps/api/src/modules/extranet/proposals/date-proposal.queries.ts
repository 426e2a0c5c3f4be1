import type { DateOutcome, ExtranetDateProposalState } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import { grouped, keyed, type Reading } from "#platform/reading";
import { ownSight } from "../what-the-client-sees.rules.js";

/** Proposed dates as the contacts of the client read them: as they were sent. */
export interface ExtranetDateProposalRow {
  id: string;
  sessionId: string;
  sessionTitle: string;
  state: ExtranetDateProposalState;
  isSeveral: boolean;
  dueOn: string;
  sentAt: Date;
  referentName: string;
  referentPhone: string | null;
  referentEmail: string;
  participantCount: number;
  outcome: DateOutcome | null;
  optionId: string | null;
  /** The one chosen, once the staff planned the session on it. */
  confirmedOptionId: string | null;
  comment: string | null;
  answeredAt: Date | null;
  answeredBy: string | null;
}

const state = (
  now: Date,
): RawBuilder<unknown> => sql`case when p.answered_at is not null then 'ANSWERED' when p.suspended_at is not null then 'SUSPENDED'
  when p.due_on < ${dayInParis(now)}::date then 'EXPIRED' else 'OPEN' end`;

const columns = (
  now: Date,
): RawBuilder<unknown> => sql`p.id, p.session_id as "sessionId", p.session_title as "sessionTitle", ${state(now)} as state, p.several as "isSeveral",
  p.due_on as "dueOn", p.sent_at as "sentAt", p.sender_name as "referentName", p.sender_phone as "referentPhone", p.sender_address as "referentEmail",
  ((select count(*) from enrolment e where (e.organisation_id, e.session_id, e.company_id) = (p.organisation_id, p.session_id, p.company_id) and e.removed_at is null)
    + (select count(*) from seat k where (k.organisation_id, k.session_id, k.company_id) = (p.organisation_id, p.session_id, p.company_id)
      and k.named_at is null and k.released_at is null))::int as "participantCount",
  a.outcome, a.option_id as "optionId", p.confirmed_option_id as "confirmedOptionId", a.comment, a.answered_at as "answeredAt", a.name as "answeredBy"`;

/** What was proposed to the company and holds, answered or not: what its lists start from. */
const seenProposals = (reading: Reading): RawBuilder<unknown> => sql`company_visibility v
  join date_proposal p on (p.organisation_id, p.id) = (v.organisation_id, v.subject_id) and v.kind = 'DATE_PROPOSAL' and ${ownSight(reading)} and p.voided_at is null
  left join date_answer a on (a.organisation_id, a.proposal_id) = (p.organisation_id, p.id)`;

/** Proposals by id, as far as the contact's company sees them. */
export async function extranetProposalsById(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetDateProposalRow>> {
  const rows = await reading.rows(
    sql<ExtranetDateProposalRow>`select ${columns(reading.now)} from ${seenProposals(reading)} where p.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

/** What was proposed about sessions, the latest first. */
export async function proposalsOfExtranetSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ExtranetDateProposalRow[]>> {
  const rows = await reading.rows(sql<ExtranetDateProposalRow>`
    select ${columns(reading.now)} from ${seenProposals(reading)} where p.session_id = any(${ids}::uuid[]) order by p.number desc, p.id`);
  return grouped(rows, (row) => row.sessionId);
}

/** What waits for an answer of the company, the most urgent first: one statement, a hundred at most. */
export function openProposals(reading: Reading): Promise<ExtranetDateProposalRow[]> {
  return reading.rows(sql<ExtranetDateProposalRow>`
    select ${columns(reading.now)} from ${seenProposals(reading)} where ${state(reading.now)} = 'OPEN' order by p.due_on, p.id limit 100`);
}
