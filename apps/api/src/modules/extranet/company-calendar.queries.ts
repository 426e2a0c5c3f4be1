import { sessionModalityLabels, type SessionModality } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { calendarReach, type CalendarEntry } from "#calendar";
import { dayInParis } from "#platform/clock";
import type { Links } from "#platform/links";
import type { Reading } from "#platform/reading";
import type { ContactViewer } from "#platform/viewer";
import { clientStatus } from "#sessions";
import { isCancelledForClient, seenSessions } from "./what-the-client-sees.rules.js";

interface CompanySlotRow {
  id: string;
  sessionId: string;
  date: string;
  startsAt: string;
  endsAt: string;
  title: string;
  reference: string;
  venue: string | null;
  modality: SessionModality;
  status: string;
  cancelled: boolean;
  sequence: number;
}

/** The slots of the sessions that a company sees, with the mention «Annulé» where its extranet has it. One statement. */
export async function companyCalendar(reading: Reading, links: Links): Promise<CalendarEntry[]> {
  const since = dayInParis(new Date(reading.now.getTime() - calendarReach.pastDays * dayMs));
  const rows = await reading.rows(sql<CompanySlotRow>`
    select * from (select t.id, s.id as "sessionId", t.date, t.starts_at as "startsAt", t.ends_at as "endsAt", s.title, s.reference, s.venue, s.modality,
      ${clientStatus(reading.now)} as status, ${isCancelledForClient} as cancelled, s.version + s.slots_version + b.version as sequence
    from ${seenSessions(reading)}
      join slot t on (t.organisation_id, t.session_id) = (s.organisation_id, s.id)
    where t.date >= ${since}::date order by t.date desc, t.starts_at desc, t.id desc limit ${calendarReach.entries}) latest
    order by date, "startsAt", id`);
  const language = (reading.viewer as ContactViewer).locale === "EN" ? "en" : "fr";
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    date: row.date,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: row.title,
    place: row.venue,
    cancelled: row.cancelled,
    tentative: row.status === "PLANNED",
    details: [row.reference, sessionModalityLabels[row.modality][language]],
    url: links.page("extranet", `/sessions/${row.sessionId}`),
  }));
}

const dayMs = 24 * 60 * 60 * 1000;
