import type { TrashKind } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { yearsKept, yearsOfMails, yearsOfTraining } from "./retention.rules.js";

/** What stands between something in the trash and its end, before its time is counted. */
export interface TiesRow {
  id: string;
  held: boolean;
  tied: boolean;
  legalUntil: string | null;
}

const law = sql`(values ${sql.join(Object.entries(yearsKept).map(([kind, years]) => sql`(${sql.lit(kind)}, ${sql.lit(years)})`))}) as law(kind, years)`;

/** The last day of the year that comes so many years after a day. */
const endOfYear = (day: RawBuilder<unknown>, years: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`make_date(extract(year from ${day})::int + ${years}, 12, 31)`;

/** What happened a little after midnight on New Year’s Day belongs to the new year, though it is still the old one elsewhere. */
const inParis = (instant: RawBuilder<unknown>): RawBuilder<unknown> => sql`(${instant} at time zone 'Europe/Paris')`;

/** What was ever given to a client, withdrawn or not. A programme binds nobody. */
const ofPublications = (which: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select max(${endOfYear(inParis(sql`p.published_at`), sql`law.years`)}) from publication p join ${law} on law.kind = p.kind and law.years > 0
    where p.organisation_id = x.organisation_id and ${which})`;

/** What the staff asked for and looked at is evidence, though it was put in the trash; what was sent unasked, by mistake perhaps, is none. */
const ofAnswers = (which: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select max(${endOfYear(inParis(sql`r.sent_at`), sql`law.years`)}) from received_document r
    join expected_document w on (w.organisation_id, w.id) = (r.organisation_id, r.expected_document_id) join ${law} on law.kind = w.kind and law.years > 0
    where r.organisation_id = x.organisation_id and r.seen_at is not null and ${which})`;

const live = (which: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from publication p where p.organisation_id = x.organisation_id and p.withdrawn_at is null and ${which})`;

/** An expectation of the company as a whole that something of this one fulfils. */
const fulfils = (what: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from expected_document w where w.organisation_id = x.organisation_id and ${what})`;

const years = (count: number) => sql`${sql.lit(count)}`;

interface Judged {
  table: RawBuilder<unknown>;
  held?: RawBuilder<unknown>;
  tied?: RawBuilder<unknown>;
  legalUntil?: RawBuilder<unknown>;
}

const ofSession = sql`p.session_id = x.id`;
const judged: Record<TrashKind, Judged> = {
  SESSION: {
    table: sql`session`,
    held: live(ofSession),
    tied: sql`(${fulfils(sql`w.session_id is distinct from x.id and exists (select from publication p
        where (p.organisation_id, p.id) = (w.organisation_id, w.publication_id) and p.session_id = x.id)`)}
      or ${fulfils(sql`w.session_id is distinct from x.id and exists (select from received_document r
        where (r.organisation_id, r.id) = (w.organisation_id, w.received_document_id) and r.session_id = x.id)`)})`,
    legalUntil: sql`greatest(
      ${ofPublications(ofSession)},
      (select max(${endOfYear(inParis(sql`d.created_at`), sql`law.years`)}) from document d join ${law} on law.kind = d.kind and law.years > 0
        where (d.organisation_id, d.session_id) = (x.organisation_id, x.id) and d.deleted_at is null),
      (select max(${endOfYear(inParis(sql`r.sent_at`), years(yearsOfTraining))}) from received_document r
        where (r.organisation_id, r.session_id) = (x.organisation_id, x.id) and r.removed_at is null),
      ${ofAnswers(sql`r.session_id = x.id`)},
      case when exists (select from enrolment e where (e.organisation_id, e.session_id) = (x.organisation_id, x.id) and (e.removed_at is null or e.kept))
        then ${endOfYear(sql`coalesce(x.ends_on, ${inParis(sql`x.deleted_at`)}::date)`, years(yearsOfTraining))} end)`,
  },
  ENROLMENT: {
    table: sql`enrolment`,
    // Greyed, and nowhere else to be seen: the client keeps the row (R-023).
    held: sql`(x.kept or ${live(sql`p.enrolment_id = x.id`)})`,
    tied: sql`exists (select from document d where (d.organisation_id, d.enrolment_id) = (x.organisation_id, x.id))`,
    legalUntil: ofPublications(sql`p.enrolment_id = x.id`),
  },
  DOCUMENT: {
    table: sql`document`,
    held: live(sql`p.document_id = x.id`),
    tied: fulfils(
      sql`exists (select from publication p where (p.organisation_id, p.id) = (w.organisation_id, w.publication_id) and p.document_id = x.id)`,
    ),
    legalUntil: ofPublications(sql`p.document_id = x.id`),
  },
  RECEIVED_DOCUMENT: {
    table: sql`received_document`,
    tied: fulfils(sql`w.received_document_id = x.id`),
    legalUntil: ofAnswers(sql`r.id = x.id`),
  },
  LEARNER: {
    table: sql`learner`,
    tied: sql`exists (select from enrolment e where (e.organisation_id, e.learner_id) = (x.organisation_id, x.id))`,
  },
  CONTACT: {
    table: sql`contact`,
    // Whoever entered the extranet opened and sent documents there: evidence, under this name.
    tied: sql`(${usedBy(sql`extranet_access u`, sql`u.contact_id`)} or ${usedBy(sql`receipt u`, sql`u.contact_id`)} or ${usedBy(sql`upload u`, sql`u.contact_id`)}
      or ${usedBy(sql`received_document u`, sql`u.sent_by`)} or ${usedBy(sql`received_document u`, sql`u.removed_by_contact`)} or ${usedBy(sql`enrolment u`, sql`u.added_by_contact`)})`,
    legalUntil: sql`(select (max(m.created_at) at time zone 'Europe/Paris' + make_interval(years => ${years(yearsOfMails)}))::date from mail m
      where (m.organisation_id, m.contact_id) = (x.organisation_id, x.id))`,
  },
};

function usedBy(table: RawBuilder<unknown>, column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from ${table} where (u.organisation_id, ${column}) = (x.organisation_id, x.id))`;
}

/** One statement for things of all kinds. */
export function tiesOf(organisationId: string, ids: ReadonlyMap<TrashKind, readonly string[]>): RawBuilder<TiesRow> {
  const selects = [...ids].map(([kind, each]) => {
    const { table, held = sql`false`, tied = sql`false`, legalUntil = sql`null::date` } = judged[kind];
    return sql`select x.id, ${held} as held, ${tied} as tied, (${legalUntil})::text as "legalUntil"
      from ${table} x where x.organisation_id = ${organisationId} and x.id = any(${each}::uuid[])`;
  });
  return sql<TiesRow>`${sql.join(selects, sql` union all `)}`;
}
