import type {
  DateConfirmationChannel,
  DateConfirmationState,
  DateConfirmationTrigger,
} from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { grouped, type Reading } from "#platform/reading";

/** What moved a confirmation, as the journal keeps it. */
export interface StepRow {
  id: string;
  key: string;
  trigger: DateConfirmationTrigger;
  from: DateConfirmationState;
  to: DateConfirmationState;
  channel: DateConfirmationChannel;
  actorName: string | null;
  at: Date;
  proposalId: string | null;
}

/** The transitions of bookings, by `bookingKey`, the latest first. One statement. */
export async function stepsOfBookings(reading: Reading, keys: readonly string[]): Promise<Map<string, StepRow[]>> {
  const sessions = [...new Set(keys.map((key) => key.split(":")[0]))];
  const rows = await reading.rows(sql<StepRow>`
    select e.id, e.session_id || ':' || e.company_id as key, e.facts ->> 'trigger' as trigger, e.facts ->> 'stateBefore' as from, e.facts ->> 'stateAfter' as to,
      e.facts ->> 'channel' as channel, case when e.actor_kind = 'house' then e.facts ->> 'contactName' else nullif(e.actor_name, '') end as "actorName",
      e.occurred_at as at, e.facts ->> 'proposalId' as "proposalId"
    from event e
    where e.organisation_id = ${reading.viewer.organisationId} and e.session_id = any(${sessions}::uuid[]) and e.kind like 'proposals.%' and e.facts ? 'trigger'
    order by e.seq desc`);
  return grouped(rows, (row) => row.key);
}
