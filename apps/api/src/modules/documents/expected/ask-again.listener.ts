import { sql, type RawBuilder } from "kysely";
import type { BookingStatus } from "@passerelle/schema/vocabulary";
import type { Listener } from "#platform/event";
import type { Work } from "#platform/work";
import { isCancelled } from "#sessions";
import { remindExpected } from "./remind-expected.job.js";
import { reminderInstant } from "./reminder.rules.js";

/** Meanwhile nobody was reminded: what is still open and whose moment has passed is reminded of now, if that is in time (L-07). */
async function askAgain(work: Work, about: RawBuilder<unknown>): Promise<void> {
  const { organisationId } = work.viewer;
  const open = await work.transaction.rows(sql<{ id: string; dueOn: string }>`
    select id, due_on::text as "dueOn" from expected_document where organisation_id = ${organisationId} and ${about} and side = 'COMPANY_OWES'
      and fulfilled_at is null and cancelled_at is null and reminded_at is null order by id`);
  for (const { id, dueOn } of open)
    // Before that moment, its own job still waits.
    if (!reminderInstant(dueOn, work.now)) work.enqueue(remindExpected, { organisationId, expectedDocumentId: id });
}

/** A session, or a booking, that comes back asks again for what it asked for. */
export const askAgainListeners: Listener[] = [
  {
    on: "sessions.restored",
    hear: (work, { sessionId }) => askAgain(work, sql`session_id = ${sessionId}`),
  },
  {
    on: "sessions.bookingStatusChanged",
    async hear(work, { sessionId, companyId, facts }) {
      if (!isCancelled(facts.from as BookingStatus) || isCancelled(facts.to as BookingStatus)) return;
      await askAgain(work, sql`session_id = ${sessionId} and company_id = ${companyId}`);
    },
  },
];
