import type { BookingStatus } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Event, Listener } from "#platform/event";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { holdSession, isCancelled } from "#sessions";
import { putInCalendars } from "../answering/answer-date-proposal.js";
import { settleOption } from "../confirming/confirm-date-option.js";
import { clientsOf, keyOf, waitingOf, type HeldClient } from "../hold-client.js";
import {
  holdMailsBack,
  holdRemindersBack,
  moveConfirmations,
  voidProposals,
  type Voiding,
} from "../move-confirmation.js";
import { proposalSubject } from "../proposal.events.js";

/** What clients said of other dates, they did not say of these (SPEC 3.1). A room or a trainer that changes is no other date. */
async function slotsChanged(work: Work, event: Event): Promise<void> {
  const session = await holdSession(work, event.sessionId!);
  const key = await keyOf(work, session);
  const others = (await clientsOf(work, session)).filter(
    ({ state, key: said }) => state !== "NOT_SENT" && said !== key,
  );
  const settled = others.filter(({ state, proposal }) => state === "OPTION_CHOSEN" && proposal?.chosenKey === key);
  for (const client of settled) await settle(work, client);
  const moved = others.filter((client) => !settled.includes(client) && !waitsForDates(client, key));
  if (moved.length === 0) return;
  const channel = channelOf(work);
  await moveConfirmations(
    work,
    "MOVE_DATES",
    moved.map((client) => ({ client, channel, proposalId: client.proposal?.id, key })),
  );
  await voidProposals(work, moved.flatMap(voiding));
}

/** Options carry their own dates: as long as the session has none, they are as good as they were. */
const waitsForDates = (client: HeldClient, key: string): boolean =>
  key === "" &&
  (client.state === "OPTION_CHOSEN" || (client.state === "PENDING" && waitingOf(client)?.several === true));

function voiding(client: HeldClient): Voiding[] {
  const proposal = waitingOf(client);
  return proposal ? [{ client, proposal, reason: proposal.several ? "PLANNED" : "DATES_MOVED" }] : [];
}

/** By hand, the staff planned the very dates that this client had chosen. */
async function settle(work: Work, client: HeldClient): Promise<void> {
  await settleOption(work, client);
  const { proposal } = client;
  if (!isCancelled(client.status))
    await putInCalendars(work, client, proposal?.wantsCalendar ? proposal.answeredBy : null);
}

const channelOf = ({ viewer }: Work) => (viewer.kind === "staff" ? "CONSOLE" : "HOUSE");

/** While the client is cancelled, or the session in the trash, its links wait, and nobody is reminded; back, they open again until the due date. */
async function suspend(work: Work, event: Event, which: RawBuilder<unknown>, isOn: boolean): Promise<void> {
  const changed = await work.transaction.rows(sql<{ id: string; centreId: string }>`
    update date_proposal p set suspended_at = ${isOn ? sql`coalesce(p.suspended_at, ${work.now})` : sql`null`}
    from session s, booking b
    where p.organisation_id = ${work.viewer.organisationId} and p.session_id = ${event.sessionId} and p.voided_at is null and ${which}
      and (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
      and (b.organisation_id, b.session_id, b.company_id) = (p.organisation_id, p.session_id, p.company_id)
    returning p.id, s.centre_id as "centreId"`);
  event.subjects.push(...changed.map(({ id, centreId }) => proposalSubject(id, centreId)));
  const ids = changed.map(({ id }) => id);
  if (isOn) await holdRemindersBack(work, ids);
}

async function bookingStatusChanged(work: Work, event: Event): Promise<void> {
  const [from, to] = [event.facts.from as BookingStatus, event.facts.to as BookingStatus];
  if (isCancelled(from) === isCancelled(to)) return;
  await suspend(work, event, sql`p.company_id = ${event.companyId} and s.deleted_at is null`, isCancelled(to));
}

/** A company that was asked about dates has a history: a status is meant for it (R-032). */
async function refuseWithProposals(work: Work, { sessionId, companyId }: Event): Promise<void> {
  const [found] = await work.transaction.rows(sql`
    select from date_proposal where organisation_id = ${work.viewer.organisationId} and session_id = ${sessionId} and company_id = ${companyId} limit 1`);
  if (found) refuse("BOOKING_HAS_HISTORY");
}

/** Its links open nothing any more (L-16): what has not left yet does not leave. */
async function contactDeleted(work: Work, event: Event): Promise<void> {
  const waiting = await work.transaction.rows(sql<{ id: string }>`
    select id from date_proposal where organisation_id = ${work.viewer.organisationId} and recipient_contact_id = ${event.facts.contactId}
      and voided_at is null and answered_at is null`);
  const ids = waiting.map(({ id }) => id);
  if (ids.length > 0) await holdMailsBack(work, ids);
}

/** Deleted for good, whoever was in copy is named no longer. */
async function contactPurged(work: Work, event: Event): Promise<void> {
  await work.transaction.rows(sql`
    update date_proposal set copies = (select coalesce(jsonb_agg(c), '[]') from jsonb_array_elements(copies) c where c ->> 'contactId' is distinct from ${event.facts.subjectId})
    where organisation_id = ${work.viewer.organisationId} and copies @> jsonb_build_array(jsonb_build_object('contactId', ${event.facts.subjectId}::text))`);
}

export const proposalListeners: Listener[] = [
  { on: "sessions.slotsChanged", hear: slotsChanged },
  { on: "sessions.bookingStatusChanged", hear: bookingStatusChanged },
  { on: "sessions.deleted", hear: (work, event) => suspend(work, event, sql`true`, true) },
  {
    on: "sessions.restored",
    hear: (work, event) => suspend(work, event, sql`b.status not in ('CANCELLED', 'LOST')`, false),
  },
  { on: "sessions.unbooked", hear: refuseWithProposals },
  { on: "companies.contactDeleted", hear: contactDeleted },
  { on: "trash.contactPurged", hear: contactPurged },
];
