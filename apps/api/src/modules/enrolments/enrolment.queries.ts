import { normaliseEmail } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { nameKeyOf, samePersonAmong, type LearnerRow } from "#companies";
import {
  connection,
  decodePosition,
  pageSize,
  type Connection,
  type PageArguments,
  type Position,
} from "#platform/page";
import { grouped, type Batch, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";
import { enrolmentColumns, type EnrolmentRow } from "./enrolment.loaders.js";
import type { PersonToEnrol } from "./learners-meant.js";

type Ordered = EnrolmentRow & { sortKey: string };

/** A page of the sessions of a learner, the latest first. The same page of several learners is one statement. */
export async function listEnrolments(
  reading: Reading,
  learnerId: string,
  page: PageArguments,
): Promise<Connection<Ordered>> {
  const size = pageSize(page.first, 20);
  const position = decodePosition(page.after, "day");
  const { rows, count } = (await reading.load(pagesOf(reading, size, position), learnerId)) ?? { rows: [], count: 0 };
  return connection(rows, size, count, (row) => [row.sortKey, row.id]);
}

type EnrolmentsPage = { rows: Ordered[]; count: number };
const batches = new WeakMap<Reading, Map<string, Batch<string, EnrolmentsPage>>>();

/** Keys are gathered by their batch: one for each page that this operation asks for. */
function pagesOf(reading: Reading, size: number, position: Position | null): Batch<string, EnrolmentsPage> {
  const known = batches.get(reading) ?? new Map<string, Batch<string, EnrolmentsPage>>();
  batches.set(reading, known);
  const key = `${size} ${position?.join(" ") ?? ""}`;
  const batch = known.get(key) ?? ((_, learnerIds) => readPages(reading, learnerIds, size, position));
  known.set(key, batch);
  return batch;
}

async function readPages(
  reading: Reading,
  learnerIds: readonly string[],
  size: number,
  position: Position | null,
): Promise<Map<string, EnrolmentsPage>> {
  const starts = sql`coalesce(s.starts_on, 'infinity'::date)`;
  const rows = await reading.rows(sql<Ordered & { count: number }>`
    select page.* from unnest(${learnerIds}::uuid[]) learner(id), lateral (
      select ${enrolmentColumns}, (${starts})::text as "sortKey", all_of.count
      from enrolment e join session s on (s.organisation_id, s.id) = (e.organisation_id, e.session_id), lateral (
        select count(*) from enrolment o join session t on (t.organisation_id, t.id) = (o.organisation_id, o.session_id)
        where (o.organisation_id, o.learner_id) = (e.organisation_id, e.learner_id) and t.deleted_at is null and ${inCentresOf(reading, sql`t.centre_id`)}
      ) all_of
      where e.organisation_id = ${reading.viewer.organisationId} and e.learner_id = learner.id and s.deleted_at is null
        and ${inCentresOf(reading, sql`s.centre_id`)}
        and ${position ? sql`(${starts}, e.id) < (${position[0]}::date, ${position[1]}::uuid)` : sql`true`}
      order by ${starts} desc, e.id desc limit ${size + 1}
    ) page`);
  return new Map(
    [...grouped(rows, (row) => row.learnerId)].map(([id, found]) => [id, { rows: found, count: found[0]!.count }]),
  );
}

export interface Recognised {
  position: number;
  learner: LearnerRow | null;
  isEnrolled: boolean;
  sameAs: number | null;
}

type Candidate = LearnerRow & { nameKey: string; isEnrolled: boolean };

/** Whom of a company typed people are, by the rule that enrolling follows: one statement, whatever their number. */
export async function recogniseLearners(
  reading: Reading,
  input: { sessionId: string; companyId: string; people: readonly PersonToEnrol[] },
): Promise<Recognised[]> {
  const people = input.people.map((person) => ({ ...keysOf(person), position: -1 }));
  const known = await reading.rows(sql<Candidate>`
    select l.id, l.company_id as "companyId", l.first_name as "firstName", l.last_name as "lastName", l.email, l.birth_date as "birthDate",
      l.deleted_at as "deletedAt", l.version, l.name_key as "nameKey",
      exists (select from enrolment e join session s on (s.organisation_id, s.id) = (e.organisation_id, e.session_id)
        where (e.organisation_id, e.learner_id) = (l.organisation_id, l.id) and e.session_id = ${input.sessionId} and e.removed_at is null
          and ${inCentresOf(reading, sql`s.centre_id`)}) as "isEnrolled"
    from learner l where l.organisation_id = ${reading.viewer.organisationId} and l.company_id = ${input.companyId} and l.deleted_at is null
      and (l.email = any(${people.flatMap(({ email }) => email ?? [])}::text[]) or l.name_key = any(${people.map(({ nameKey }) => nameKey)}::text[]))
    order by l.created_at, l.id`);
  const first = new Map<Candidate, number>();
  const earlier: (typeof people)[number][] = [];
  return people.map((person, position) => {
    const learner = samePersonAmong(known, person);
    const sameAs = learner ? (first.get(learner) ?? null) : (samePersonAmong(earlier, person)?.position ?? null);
    if (learner && !first.has(learner)) first.set(learner, position);
    if (!learner && sameAs === null) earlier.push({ ...person, position });
    return { position, learner, isEnrolled: learner?.isEnrolled ?? false, sameAs };
  });
}

/** Nothing is judged here: what cannot be an address is nobody's. */
const keysOf = ({ firstName, lastName, email, birthDate }: PersonToEnrol) => ({
  nameKey: nameKeyOf({ firstName: firstName ?? "", lastName: lastName ?? "" }),
  email: email ? normaliseEmail(email) : null,
  birthDate,
});
