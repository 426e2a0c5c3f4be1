import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";
import { besideProposals, proposalColumns, type DateProposalRow } from "./date-proposal-rows.queries.js";

/** Proposals by id, in the centres of the viewer. */
export async function proposalsById(reading: Reading, ids: readonly string[]): Promise<Map<string, DateProposalRow>> {
  const rows = await reading.rows(sql<DateProposalRow>`
    select ${proposalColumns(reading.now)} from date_proposal p ${besideProposals}
    where p.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`p.centre_id`)}`);
  return keyed(rows, (row) => row.id);
}

/** All that was proposed about bookings, the latest first, by id of the booking. */
export async function proposalsOfBookings(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, DateProposalRow[]>> {
  const rows = await reading.rows(sql<DateProposalRow & { bookingId: string }>`
    select ${proposalColumns(reading.now)}, b.id as "bookingId"
    from booking b join date_proposal p on (p.organisation_id, p.session_id, p.company_id) = (b.organisation_id, b.session_id, b.company_id) ${besideProposals}
    where b.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`p.centre_id`)} order by p.number desc`);
  return grouped(rows, (row) => row.bookingId);
}

export interface OptionRow {
  id: string;
  proposalId: string;
  position: number;
  slots: { date: string; startsAt: string; endsAt: string; venue: string | null }[];
}

/** The options of proposals, in their order. One statement. */
export async function optionsOfProposals(reading: Reading, ids: readonly string[]): Promise<Map<string, OptionRow[]>> {
  const rows = await reading.rows(sql<OptionRow>`
    select o.id, o.proposal_id as "proposalId", o.position,
      (select jsonb_agg(jsonb_build_object('date', d.date, 'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI'), 'venue', d.venue) order by d.position)
        from date_option_slot d where (d.organisation_id, d.option_id) = (o.organisation_id, o.id)) as slots
    from date_option o where o.organisation_id = ${reading.viewer.organisationId} and o.proposal_id = any(${ids}::uuid[]) order by o.position`);
  return grouped(rows, (row) => row.proposalId);
}

export interface FileRow {
  id: string;
  proposalId: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** The files attached to proposals, in their order. */
export async function filesOfProposals(reading: Reading, ids: readonly string[]): Promise<Map<string, FileRow[]>> {
  const rows = await reading.rows(sql<FileRow>`
    select u.id, f.proposal_id as "proposalId", u.file_name as "fileName", u.media_type as "mediaType", u.size
    from date_proposal_file f join upload u on (u.organisation_id, u.id) = (f.organisation_id, f.upload_id)
    where f.organisation_id = ${reading.viewer.organisationId} and f.proposal_id = any(${ids}::uuid[]) order by f.position`);
  return grouped(rows, (row) => row.proposalId);
}

/** How often each was reminded of. */
export async function reminderCounts(reading: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ proposalId: string; count: number }>`
    select proposal_id as "proposalId", count(*) from date_proposal_reminder
    where organisation_id = ${reading.viewer.organisationId} and proposal_id = any(${ids}::uuid[]) group by proposal_id`);
  return new Map(rows.map((row) => [row.proposalId, row.count]));
}
