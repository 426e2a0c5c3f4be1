import { sql } from "kysely";
import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { isCancelled, setSessionSlots, slotsOf, type Session } from "#sessions";
import { putInCalendars } from "../answering/answer-date-proposal.js";
import type { HeldClient } from "../hold-client.js";
import { moveConfirmation } from "../move-confirmation.js";
import { proposalPolicy } from "../proposal.policy.js";
import { findProposal } from "../sending/find-proposal.js";

/**
 * Confirms the option that a client chose, in one click, which plans the session on its dates (B-05). Whoever chose the same dates is confirmed with
 * it; what was proposed to the others, or agreed with them, is to be asked again.
 */
export async function confirmDateOption(
  work: Work,
  input: { proposalId: string; optionId: string },
): Promise<{ id: string }> {
  const { client, proposal } = await findProposal(work, input.proposalId);
  authorise(work.viewer, proposalPolicy.propose, client.session);
  client.session.refuseIfDeleted();
  if (isCancelled(client.status)) refuse("CLIENT_CANCELLED");
  if (!proposal || client.state !== "OPTION_CHOSEN" || proposal.chosenOptionId !== input.optionId)
    refuse("OPTION_NOT_CHOSEN");

  await settleOption(work, client);
  await planOn(work, client.session, input.optionId);
  // Only now has the session the days that calendars are told.
  await putInCalendars(work, client, proposal.wantsCalendar ? proposal.answeredBy : null);
  return proposal;
}

/** The dates that the client chose are those of the session: it has accepted them. */
export async function settleOption(work: Work, client: HeldClient): Promise<void> {
  const { proposal } = client;
  const by = work.viewer.kind === "staff" ? work.viewer.accessId : null;
  await work.transaction.rows(sql`
    update date_proposal set confirmed_at = ${work.now}, confirmed_by = ${by}, confirmed_option_id = ${proposal!.chosenOptionId}, version = version + 1
    where organisation_id = ${work.viewer.organisationId} and id = ${proposal!.id}`);
  await moveConfirmation(work, client, {
    trigger: "CONFIRM_OPTION",
    channel: work.viewer.kind === "house" ? "HOUSE" : "CONSOLE",
    proposalId: proposal!.id,
    key: proposal!.chosenKey ?? undefined,
  });
}

/** What the session has at these very hours stays; the rest takes the place, the venue and the trainer that all its slots had, if they had one. */
async function planOn(work: Work, session: Session, optionId: string): Promise<void> {
  const existing = (await slotsOf(work, session)).map((slot) => slot.asWanted);
  const wanted = await work.transaction.rows(sql<{
    date: string;
    startsAt: string;
    endsAt: string;
    venueId: string | null;
  }>`
    select d.date::text as date, to_char(d.starts_at, 'HH24:MI') as "startsAt", to_char(d.ends_at, 'HH24:MI') as "endsAt",
      (select v.id from venue v where v.organisation_id = d.organisation_id and v.name = d.venue and v.deleted_at is null order by v.id limit 1) as "venueId"
    from date_option_slot d where d.organisation_id = ${session.organisationId} and d.option_id = ${optionId} order by d.position`);
  const trainerId = onlyOne(existing.map((slot) => slot.trainerId));
  const venueId = onlyOne(existing.map((slot) => slot.venueId));
  await setSessionSlots(work, {
    sessionId: session.id,
    expectedSlotsVersion: session.slotsVersion,
    slots: wanted.map(
      (slot) =>
        existing.find(
          (each) => each.date === slot.date && each.startsAt === slot.startsAt && each.endsAt === slot.endsAt,
        ) ?? {
          ...slot,
          trainerId,
          venueId: slot.venueId ?? venueId,
        },
    ),
  });
}

function onlyOne(ids: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(ids);
  return others.length === 0 ? first : null;
}
