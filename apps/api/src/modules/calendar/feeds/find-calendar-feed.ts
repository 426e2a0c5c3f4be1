import type { Locale } from "@passerelle/schema/vocabulary";
import type { Door } from "#platform/context";
import type { ContactViewer, HouseViewer } from "#platform/viewer";
import { feedTokenHash, isFeedToken } from "./feed-token.rules.js";

/** What an address opens, and under whose rights it is read. */
export type OpenedFeed = { id: string; organisationName: string; locale: Locale } & (
  | { kind: "company"; companyName: string; viewer: ContactViewer }
  | { kind: "trainer"; trainerId: string; trainerName: string; viewer: HouseViewer }
);

interface FeedRow {
  id: string;
  organisation_id: string;
  organisation_name: string;
  company_id: string | null;
  company_name: string | null;
  contact_id: string | null;
  trainer_id: string | null;
  trainer_name: string | null;
  locale: Locale;
}

/** A feed that the staff made is nobody's: it reads what every contact of the company reads. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** Finds what a token opens, and changes nothing. Revoked, cut off or never ours: null. */
export async function findCalendarFeed(door: Door, token: string): Promise<OpenedFeed | null> {
  const [row] = isFeedToken(token) ? await door.call<FeedRow>("calendar_feed", feedTokenHash(token)) : [];
  if (!row) return null;
  const { id, organisation_id: organisationId, organisation_name: organisationName, locale } = row;
  if (row.trainer_id)
    return {
      id,
      organisationName,
      locale,
      kind: "trainer",
      trainerId: row.trainer_id,
      trainerName: row.trainer_name!,
      viewer: { kind: "house", organisationId },
    };
  const viewer: ContactViewer = {
    kind: "contact",
    organisationId,
    accountId: nobody,
    accessId: nobody,
    companyId: row.company_id!,
    contactId: row.contact_id ?? nobody,
    name: row.company_name!,
    locale,
  };
  return { id, organisationName, locale, kind: "company", companyName: row.company_name!, viewer };
}

/** When a program last asked for it, to the minute: the sign that somebody still uses it. */
export async function noteCalendarFetch(door: Door, feedId: string, now: Date): Promise<void> {
  await door.call("note_calendar_fetch", feedId, now);
}
