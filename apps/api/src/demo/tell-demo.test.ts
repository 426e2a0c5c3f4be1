import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { PDFDocument } from "@cantoo/pdf-lib";
import { isValidSiret } from "@passerelle/schema/vocabulary";
import { fileTypeFromBuffer } from "file-type";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayInParis } from "#platform/clock";
import { plainTypes } from "#platform/database";
import { migrate } from "#platform/migrate";
import { readSettings, type Settings } from "#platform/settings";
import { Storage } from "#platform/storage";
import { cloneDatabase, type ClonedDatabase } from "#testing/clone-database";
import { tellDemoOf } from "#testing/tell-demo-of";
import { queues } from "../modules.js";
import { verifyJournals } from "../server/verify-journals.js";
import { accountant } from "./accounts.js";
import { demoAccounts, isHalfTold, resetDemo } from "./index.js";
import { addDays } from "./workdays.js";

let directory: string;
let settings: Settings;
let database: ClonedDatabase;
let owner: pg.Pool;
/** What there is after a telling that was cut, and after it was forgotten. */
let cut: { isHalfTold: boolean; facts: number };
let forgotten: typeof cut;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-demo-"));
  settings = readSettings({ DATA_DIRECTORY: directory }, directory);
  database = await cloneDatabase();
  owner = new pg.Pool({ connectionString: database.ownerUrl, types: plainTypes, max: 2 });
  cut = await tell(40).then(
    () => Promise.reject(new Error("it was not cut")),
    (error: Error) => (error.message === "cut" ? standing() : Promise.reject(error)),
  );
  await resetDemo(settings, database.ownerUrl);
  await migrate(database.ownerUrl, queues);
  forgotten = await standing();
  await tell();
}, 180_000);

afterAll(async () => {
  await owner.end();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

const tell = (acts?: number) => tellDemoOf(settings, database, acts);

async function standing() {
  const [{ facts } = { facts: 0 }] = await rows<{ facts: number }>("select count(*) as facts from event");
  return { isHalfTold: isHalfTold(settings), facts };
}

/** As the owner of the tables, who sees every organisation. */
async function rows<Row extends object>(query: string, ...values: unknown[]): Promise<Row[]> {
  return (await owner.query<Row>(query, values)).rows;
}

test("in the demo, two contacts hold the two days of a session to come in their calendars (R-136)", async () => {
  expect(
    await rows(`select i.attendee_name as name, count(*) as days, bool_and(i.date > current_date and i.state = 'LIVE') as "areLive",
        count(*) filter (where m.state = 'SENT') as sent, bool_and(c.wants_calendar) as wished
      from calendar_invitation i join contact c on c.id = i.contact_id
        join mail m on m.contact_id = i.contact_id and m.calendar_body like '%' || i.uid || '%' group by 1 order by 1`),
  ).toEqual(["Camille Bonnet", "Paul Renard"].map((name) => ({ name, days: 2, areLive: true, sent: 2, wished: true })));
});

test("the demo has an organisation with thirty companies and a year of a hundred and twenty sessions, and a second one beside it", async () => {
  expect(
    await rows(`select o.name, (select count(*) from company c where c.organisation_id = o.id) as companies,
      (select count(*) from session s where s.organisation_id = o.id) as sessions from organisation o order by o.name`),
  ).toEqual([
    { name: "Alpes Compétences", companies: 4, sessions: 8 },
    { name: "Atlantique Formation", companies: 30, sessions: 120 },
  ]);
});

test("everyone who is announced has an account, and something to enter", async () => {
  const known = await rows<{
    email: string;
  }>(`select email from account a where exists (select from staff_place p where p.account_id = a.id)
    or exists (select from extranet_access x where x.account_id = a.id and x.cut_at is null)`);
  expect(known.map(({ email }) => email)).toEqual(expect.arrayContaining(demoAccounts.map(({ email }) => email)));
});

test("the story's session of Voltéo is seven weeks ahead, not visible to its client yet, and without a document (R-001)", async () => {
  const found = await rows<{
    title: string;
    company: string;
    startsOn: string;
    days: number;
    shown: number;
    documents: number;
  }>(`
    select s.title, c.name as company, s.starts_on as "startsOn", s.ends_on - s.starts_on + 1 as days,
      (select count(*) from session_publication p where p.session_id = s.id) as shown, (select count(*) from document d where d.session_id = s.id) as documents
    from session s join booking b on b.session_id = s.id join company c on c.id = b.company_id where s.reference like '%-0118'`);
  expect(found).toMatchObject([
    { title: "Habilitation électrique B1V-BR", company: "Voltéo Maintenance", days: 3, shown: 0, documents: 0 },
  ]);
  const today = dayInParis(new Date());
  expect(found[0]!.startsOn >= addDays(today, 49) && found[0]!.startsOn <= addDays(today, 70)).toBe(true);
});

test("Voltéo also has a session under way and a past one, with documents that it opened and some that it did not (B-09)", async () => {
  const today = dayInParis(new Date());
  const shown = await rows<{ startsOn: string | null; endsOn: string | null; live: number; opened: number }>(
    `select s.starts_on as "startsOn", s.ends_on as "endsOn", count(distinct p.id) filter (where p.withdrawn_at is null) as live, count(distinct r.publication_id) as opened
    from company c join session_publication v on v.company_id = c.id join session s on s.id = v.session_id
      left join publication p on p.session_id = s.id and p.company_id = c.id left join receipt r on r.publication_id = p.id
    where c.name = 'Voltéo Maintenance' group by s.organisation_id, s.id`,
  );
  expect(
    shown.filter(({ startsOn, endsOn, live }) => startsOn! <= today && endsOn! >= today && live > 0),
  ).not.toHaveLength(0);
  expect(shown.filter(({ endsOn, live, opened }) => endsOn! < today && live > 0 && opened > 0)).not.toHaveLength(0);
});

test("some notifications are read, some are not, and those of withdrawn documents are struck (R-014)", async () => {
  const [counts] = await rows<Record<string, number>>(`select count(*) filter (where read_at is not null) as read,
    count(*) filter (where read_at is null and struck_at is null) as unread, count(*) filter (where struck_at is not null) as struck from notification`);
  for (const count of Object.values(counts!)) expect(count).toBeGreaterThan(0);
  expect(
    await rows(
      `select 1 from notification n join publication p on p.id = n.publication_id where (p.withdrawn_at is null) <> (n.struck_at is null)`,
    ),
  ).toEqual([]);
});

test("dates are in each state that a client can leave them in (L-01)", async () =>
  expect(await rows("select distinct dates_state from booking")).toHaveLength(7));

test("nothing is shown to a company that did not book, nor to a private person (R-080, R-082)", async () => {
  expect(
    await rows(
      `select 1 from company_visibility v join company c on c.id = v.company_id where c.kind = 'INDIVIDUAL' or c.organisation_id <> v.organisation_id`,
    ),
  ).toEqual([]);
  expect(
    await rows(`select 1 from company_visibility v left join publication p on p.id = v.subject_id left join received_document r on r.id = v.subject_id
      left join expected_document e on e.id = v.subject_id left join date_proposal d on d.id = v.subject_id
      left join session s on s.id = coalesce(p.session_id, r.session_id, e.session_id, d.session_id, v.subject_id) left join booking b on b.session_id = s.id and b.company_id = v.company_id
      where b.id is null and not (e.id is not null and e.session_id is null)`),
  ).toEqual([]);
});

test("clients sent documents, of which one is new; each side owes the other some, done, late and to come (R-008, B-17)", async () => {
  expect(
    await rows(
      "select count(*) filter (where seen_at is not null) as seen, count(*) filter (where seen_at is null) as new from received_document",
    ),
  ).toEqual([{ seen: 3, new: 1 }]);
  const expected = await rows(
    `select side, count(*) filter (where fulfilled_at is not null) as done, count(*) filter (where fulfilled_at is null and due_on < $1) as late,
    count(*) filter (where fulfilled_at is null and due_on >= $1) as "toCome" from expected_document group by side order by side`,
    dayInParis(new Date()),
  );
  expect(expected).toEqual([
    { side: "COMPANY_OWES", done: 1, late: 1, toCome: 3 },
    { side: "ORGANISATION_OWES", done: 1, late: 1, toCome: 1 },
  ]);
});

test("people are in, invited, and shut out; the accountant of a group has one account and two doors (R-097, R-109, B-07)", async () => {
  const doors = await rows<{ name: string; company: string; state: string }>(`
    select t.first_name || ' ' || t.last_name as name, c.name as company, case when a.cut_at is not null then 'cut' when a.id is not null then 'open' when i.id is not null then 'invited' end as state
    from contact t join company c on c.id = t.company_id left join extranet_access a on a.contact_id = t.id left join invitation i on i.contact_id = t.id and i.expires_at > now()
    where t.last_name in ('Renard', 'Jolivet', 'Morvan') or t.first_name = 'Théo' order by 1, 2`);
  expect(doors).toEqual([
    { name: "Brigitte Morvan", company: "Ateliers Caradec", state: "open" },
    { name: "Brigitte Morvan", company: "Groupe Caradec", state: "open" },
    { name: "Karine Jolivet", company: "Voltéo Maintenance", state: "cut" },
    { name: "Paul Renard", company: "Voltéo Maintenance", state: "open" },
    { name: "Théo Marchand", company: "Boulangeries Marchand", state: "invited" },
  ]);
  expect(await rows("select count(*) from account where email = $1", accountant.email)).toEqual([{ count: 1 }]);
  expect(
    await rows(
      "select c.name from extranet_access a join account o on o.id = a.account_id join company c on c.id = a.company_id join session_publication p on p.company_id = c.id where o.email = $1 group by c.name order by 1",
      accountant.email,
    ),
  ).toEqual([{ name: "Ateliers Caradec" }, { name: "Groupe Caradec" }]);
});

test("mails have left at the time of what they tell, and one could not", async () => {
  expect(await rows("select state, count(*) > 0 as some from mail group by state order by state")).toEqual([
    { state: "FAILED", some: true },
    { state: "SENT", some: true },
  ]);
  expect(await rows("select 1 from mail where sent_at <> created_at + interval '1 minute'")).toEqual([]);
});

test("each programme has modules that last as long as it does, some have been written again, and one is archived", async () => {
  expect(
    await rows(`select p.title from programme p join programme_version v on (v.programme_id, v.number) = (p.id, p.latest_number)
      where p.hours <> (select coalesce(sum(m.hours), 0) from programme_module m where m.version_id = v.id)`),
  ).toEqual([]);
  expect(
    await rows("select max(latest_number) as versions, count(archived_at)::int as archived from programme"),
  ).toEqual([{ versions: 3, archived: 1 }]);
  // Each session stands on the version that was the latest when it was planned.
  expect(
    await rows(`select s.reference from session s join programme_version v on v.id = s.programme_version_id
      where v.number <> (select max(w.number) from programme_version w where w.programme_id = s.programme_id and w.created_at <= s.created_at)`),
  ).toEqual([]);
});

test("clients have sent learners, some places wait for a name, and of two removed learners one left papers (R-019, R-023, R-095)", async () => {
  expect(
    await rows(
      "select count(*) > 400 as many, count(distinct learner_id) > 100 as people from enrolment where removed_at is null",
    ),
  ).toEqual([{ many: true, people: true }]);
  expect(
    await rows(
      "select l.last_name as name, e.kept from enrolment e join learner l on l.id = e.learner_id where e.removed_at is not null order by 1",
    ),
  ).toEqual([
    { name: "Haddad", kept: true },
    { name: "Perrot", kept: false },
  ]);
  expect(await rows("select count(*) from seat where named_at is null and released_at is null")).toEqual([
    { count: 3 },
  ]);
  expect(
    await rows("select count(*) from notification where kind = 'LEARNER_REMOVED' and read_at is not null"),
  ).not.toEqual([{ count: 0 }]);
  // The places taken are those counted.
  expect(
    await rows(`select s.reference from session s where s.seats_taken <> (
      select count(*) from enrolment e join booking b on (b.session_id, b.company_id) = (e.session_id, e.company_id) where e.session_id = s.id and e.removed_at is null and b.status not in ('CANCELLED', 'LOST'))
      + (select count(*) from seat t where t.session_id = s.id and t.named_at is null and t.released_at is null)`),
  ).toEqual([]);
});

test("each centre has a logo that can be read", async () => {
  const storage = new Storage(settings.filesDirectory, settings.uploadLimit);
  const logos = await rows<{ key: string }>("select logo_key as key from centre where logo_type = 'image/png'");
  expect(logos).toHaveLength(2);
  for (const { key } of logos)
    expect(await fileTypeFromBuffer(await buffer(await storage.read(key)))).toMatchObject({ mime: "image/png" });
});

test("each session counts its bookings, and its cancelled ones", async () => {
  expect(
    await rows(`select s.reference from session s left join booking b on b.session_id = s.id group by s.organisation_id, s.id
      having s.booking_count <> count(b.id) or s.cancelled_booking_count <> count(b.id) filter (where b.status in ('CANCELLED', 'LOST'))`),
  ).toEqual([]);
});

test("every number of the register has a right key", async () => {
  const numbers = await rows<{ siret: string }>(
    "select siret from company where siret is not null union select siret from organisation",
  );
  expect(numbers).toHaveLength(34);
  expect(numbers.filter(({ siret }) => !isValidSiret(siret))).toEqual([]);
});

test("the journal of the demo is in the order of time, and its chain holds (B-12)", async () => {
  expect(await verifyJournals(database.appUrl, () => undefined)).toBe(0);
  expect(
    await rows(`select 1 from (select occurred_at, lag(occurred_at) over (partition by organisation_id order by seq) as before from event) as e
      where occurred_at < before or occurred_at > now()`),
  ).toEqual([]);
});

test("the documents are PDFs of one or two pages, kept whole", async () => {
  const storage = new Storage(settings.filesDirectory, settings.uploadLimit);
  const versions = await rows<{ storageKey: string; size: number }>(
    `select storage_key as "storageKey", size from document_version order by id limit 20`,
  );
  for (const { storageKey, size } of versions) {
    const bytes = await buffer(await storage.read(storageKey));
    expect(bytes).toHaveLength(size);
    expect([1, 2]).toContain((await PDFDocument.load(bytes)).getPageCount());
  }
});

test("a demo that is told is not told again; one that was cut in the middle is forgotten, and told anew", async () => {
  expect(cut).toEqual({ isHalfTold: true, facts: expect.any(Number) as number });
  expect(cut.facts).toBeGreaterThan(40);
  expect(forgotten).toEqual({ isHalfTold: true, facts: 0 });
  const told = await standing();
  expect(told.isHalfTold).toBe(false);
  expect(told.facts).toBeGreaterThan(2 * cut.facts);
  await tell();
  expect(await standing()).toEqual(told);
});

test("the demo never touches a database that was given", async () => {
  const given = { ...settings, databaseUrl: database.appUrl };
  expect(isHalfTold(given)).toBe(false);
  await expect(resetDemo(given, database.ownerUrl)).rejects.toThrow("unset DATABASE_URL");
});
