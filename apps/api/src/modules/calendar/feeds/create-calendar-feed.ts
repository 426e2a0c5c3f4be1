import { limits } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { holdCompany } from "#access";
import { Company, writtenText } from "#companies";
import { Organisation } from "#organisations";
import { BadInput, Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { findTrainer, trainerPolicy } from "#sessions";
import { CalendarFeed } from "./calendar-feed.entity.js";
import { ofFeed } from "./calendar-feed.events.js";
import { calendarFeedPolicy } from "./calendar-feed.policy.js";
import { feedTokenHash, newFeedToken } from "./feed-token.rules.js";
import { revokeFeed } from "./revoke-calendar-feed.js";

export interface NewCalendarFeed {
  companyId?: string | null;
  trainerId?: string | null;
  label?: string | null;
}

type Shown = Pick<CalendarFeed, "companyId" | "trainerId" | "contactId">;

/** Makes an address where a calendar program reads sessions (B-11). The token leaves here once: only its hash is kept. */
export async function createCalendarFeed(
  work: Work,
  input: NewCalendarFeed,
): Promise<{ feed: CalendarFeed; token: string }> {
  const { viewer } = work;
  const shown = viewer.kind === "contact" ? await showOwn(work, input) : await showChosen(work, input);
  const token = newFeedToken();
  const feed = work.em.create(CalendarFeed, {
    id: newId(),
    organisationId: viewer.organisationId,
    ...shown,
    madeFor: shown.companyId,
    label: writtenText(input.label ?? "") ?? null,
    tokenHash: feedTokenHash(token),
    createdAt: work.now,
    createdBy: viewer.kind === "staff" ? viewer.accessId : null,
  });
  await work.record(await ofFeed(work, "calendar.feedCreated", feed));
  return { feed, token };
}

/** A contact has one of its own: making another ends the first, whose address nobody remembers. */
async function showOwn(work: Work, input: NewCalendarFeed): Promise<Shown> {
  const { viewer } = work;
  if (!calendarFeedPolicy.openOwn(viewer) || input.companyId || input.trainerId) throw new Denied();
  await holdCompany(work);
  const former = await work.em.findOne(CalendarFeed, { contactId: viewer.contactId, revokedAt: null });
  if (former) await revokeFeed(work, former, viewer.accessId);
  await work.em.flush();
  return { companyId: viewer.companyId, trainerId: null, contactId: viewer.contactId };
}

async function showChosen(work: Work, { companyId, trainerId }: NewCalendarFeed): Promise<Shown> {
  if (!companyId === !trainerId) throw new BadInput("createCalendarFeed takes a company or a trainer, and not both.");
  if (trainerId) await findTrainerToFollow(work, trainerId);
  else await findCompanyToFollow(work, companyId!);
  const shown = { companyId: companyId ?? null, trainerId: trainerId ?? null };
  const open = await work.em.count(CalendarFeed, { ...shown, revokedAt: null });
  if (open >= limits.calendarFeeds) refuse("TOO_MANY_CALENDAR_FEEDS");
  return { ...shown, contactId: null };
}

/** Its extranet is what the calendar shows: without one there is none. */
async function findCompanyToFollow(work: Work, id: string): Promise<void> {
  if (!isId(id)) throw new Denied();
  // A merge of this moment is waited for; feeds of one company are counted one after the other.
  await work.transaction.rows(sql`
    select from company where organisation_id = ${work.viewer.organisationId} and id = ${id} for no key update`);
  const company = await work.em.findOneOrFail(Company, id, { refresh: true });
  authorise(work.viewer, calendarFeedPolicy.openForCompany, company);
  if (company.mergedAt) refuse("COMPANY_MERGED");
  if (!company.hasExtranet) refuse("INDIVIDUAL_HAS_NO_EXTRANET");
  const organisation = await work.em.findOneOrFail(Organisation, work.viewer.organisationId);
  if (!organisation.extranetActivatedAt) refuse("EXTRANET_NOT_ACTIVATED");
}

async function findTrainerToFollow(work: Work, id: string): Promise<void> {
  authorise(work.viewer, trainerPolicy.edit, undefined);
  const trainer = await findTrainer(work, id);
  if (trainer.deletedAt) refuse("TRAINER_DELETED");
}
