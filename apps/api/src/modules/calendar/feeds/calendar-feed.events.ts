import { sql } from "kysely";
import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import type { CalendarFeed } from "./calendar-feed.entity.js";

type FeedFact = "calendar.feedCreated" | "calendar.feedRevoked";

/** A fact about a feed, with the name of whom it shows the sessions of, or whose own it is. */
export async function ofFeed(work: Work, kind: FeedFact, feed: CalendarFeed): Promise<Event<FeedFact>> {
  return {
    id: newId(),
    kind,
    ...(feed.companyId ? { companyId: feed.companyId } : {}),
    facts: { feedId: feed.id, label: feed.label ?? null, ...(await namesOf(work, feed)) },
    subjects: await subjectsOf(work, feed),
  };
}

async function namesOf(work: Work, feed: CalendarFeed): Promise<Event["facts"]> {
  const { organisationId } = work.viewer;
  if (feed.contactId) {
    const [contact] = await work.transaction.rows(sql<{ name: string }>`
      select btrim(first_name || ' ' || last_name) as name from contact where organisation_id = ${organisationId} and id = ${feed.contactId}`);
    return { contactId: feed.contactId, contactName: contact?.name ?? null };
  }
  if (!feed.trainerId) return {};
  const [trainer] = await work.transaction.rows(sql<{ name: string }>`
    select btrim(first_name || ' ' || last_name) as name from trainer where organisation_id = ${organisationId} and id = ${feed.trainerId}`);
  return { trainerId: feed.trainerId, trainerName: trainer?.name ?? null };
}

/** The record that lists it; and the screens of the contact whose own it is. */
async function subjectsOf(work: Work, feed: CalendarFeed): Promise<Subject[]> {
  if (feed.trainerId) return [{ kind: "TRAINER", id: feed.trainerId }];
  const company: Subject = { kind: "COMPANY", id: feed.companyId! };
  if (!feed.contactId) return [company];
  const accesses = await work.transaction.rows(sql<{ id: string }>`
    select id from extranet_access
    where organisation_id = ${work.viewer.organisationId} and contact_id = ${feed.contactId} and cut_at is null`);
  return [company, ...accesses.map(({ id }): Subject => ({ ...company, personId: id }))];
}
