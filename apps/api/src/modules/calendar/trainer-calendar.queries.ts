import { sessionModalityLabels, type Locale, type SessionModality } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import type { Reading } from "#platform/reading";
import { calendarReach, type CalendarEntry } from "./calendar-entry.rules.js";

interface TrainerSlotRow {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  title: string;
  reference: string;
  modality: SessionModality;
  place: string | null;
  companies: string | null;
  cancelled: boolean;
  tentative: boolean;
  sequence: number;
}

/** The slots that a trainer teaches, with the clients who come. One statement. */
export async function trainerCalendar(reading: Reading, trainerId: string, locale: Locale): Promise<CalendarEntry[]> {
  const since = dayInParis(new Date(reading.now.getTime() - calendarReach.pastDays * dayMs));
  const rows = await reading.rows(sql<TrainerSlotRow>`
    select * from (select t.id, t.date, t.starts_at as "startsAt", t.ends_at as "endsAt", s.title, s.reference, s.modality, s.version + s.slots_version as sequence,
      nullif(concat_ws(', ', v.name, v.address, nullif(concat_ws(' ', v.postal_code, v.city), '')), '') as place,
      (select string_agg(c.name, ', ' order by c.name_key) from booking b join company c on (c.organisation_id, c.id) = (b.organisation_id, b.company_id)
        where (b.organisation_id, b.session_id) = (s.organisation_id, s.id) and b.status not in ('CANCELLED', 'LOST')) as companies,
      s.deleted_at is not null or (s.booking_count > 0 and s.booking_count = s.cancelled_booking_count) as cancelled,
      s.confirmed_at is null and s.starts_on > ${dayInParis(reading.now)}::date as tentative
    from slot t
      join session s on (s.organisation_id, s.id) = (t.organisation_id, t.session_id)
      left join venue v on (v.organisation_id, v.id) = (t.organisation_id, t.venue_id)
    where t.organisation_id = ${reading.viewer.organisationId} and t.trainer_id = ${trainerId} and t.date >= ${since}::date
    order by t.date desc, t.starts_at desc, t.id desc limit ${calendarReach.entries}) latest
    order by date, "startsAt", id`);
  const language = locale === "EN" ? "en" : "fr";
  return rows.map(({ reference, modality, companies, ...row }) => ({
    ...row,
    details: [reference, sessionModalityLabels[modality][language], ...(companies ? [companies] : [])],
    url: null,
  }));
}

const dayMs = 24 * 60 * 60 * 1000;
