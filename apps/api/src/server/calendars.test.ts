import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cutAccess } from "#access";
import { createCalendarFeed, revokeCalendarFeed } from "#calendar";
import { companyCalendar } from "#extranet";
import { linksOf } from "#platform/links";
import { readOnce } from "#platform/reading";
import type { Viewer } from "#platform/viewer";
import { addTrainer, deleteSession, deleteTrainer, setBookingStatus } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let own: { id: string; name: string };
let other: { id: string; name: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world, "Atelier Loire");
  [own, other] = [await aCompany(world, of, "Voltéo"), await aCompany(world, of, "Marchand")];
});
afterAll(() => world.close());
// What one test wrongly asked for is forgotten before the next.
beforeEach(() => askAsOwner(world, "delete from sign_in_attempt"));

const create = (by: Viewer, input: { companyId?: string; trainerId?: string } = {}) =>
  world.house.works.run(by, (work) => createCalendarFeed(work, input));
const companyFeed = async (companyId = own.id) => {
  const { feed, token } = await create(of.admin, { companyId });
  return { id: feed.id, path: `/calendar/${token}.ics` };
};
const fetchAt = (path: string, init: RequestInit = {}) => fetch(`${world.address}${path}`, init);
const eventsAt = async (path: string) => {
  const response = await fetchAt(path);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((each) => ({
    title: String(each.getFirstPropertyValue("summary")),
    status: String(each.getFirstPropertyValue("status")),
    uid: String(each.getFirstPropertyValue("uid")),
    sequence: Number(each.getFirstPropertyValue("sequence")),
    starts: String(each.getFirstPropertyValue("dtstart")),
  }));
};
const feedRow = async (id: string) =>
  (
    await askAsOwner(world, "select last_fetched_at, revoked_at, revoked_by from calendar_feed where id = $1", [id])
  )[0]!;

describe("a company’s calendar (B-11)", () => {
  test("shows each slot of what its extranet shows, and nothing else (R-001, B-11)", async () => {
    const seen = await aVisibleSession(world, of, [own.id, other.id], "Secourisme");
    await aSession(world, of, [own.id], "Pas encore visible");
    await aVisibleSession(world, of, [other.id], "Chez le voisin");
    const events = await eventsAt((await companyFeed()).path);
    expect(events.map(({ title, starts }) => ({ title, starts }))).toEqual([
      { title: seen.title, starts: "2027-01-12T09:00:00" },
      { title: seen.title, starts: "2027-01-12T13:30:00" },
    ]);
    const text = await (await fetchAt((await companyFeed()).path)).text();
    for (const secret of [other.name, other.id, "voisin", "Pas encore"]) expect(text).not.toContain(secret);
  });

  test("carries «Annulé» for the company that cancelled, and for no other; its ids stay, its numbers rise (R-035, B-11)", async () => {
    const { id: sessionId } = await aVisibleSession(world, of, [own.id, other.id], "Habilitation");
    const [mine, theirs] = [await companyFeed(), await companyFeed(other.id)];
    const of_ = async (path: string) => (await eventsAt(path)).filter(({ title }) => title.includes("Habilitation"));
    const before = await of_(mine.path);
    expect(before.map(({ status }) => status)).toEqual(["TENTATIVE", "TENTATIVE"]);

    await world.house.works.run(of.admin, (work) =>
      setBookingStatus(work, { sessionId, companyId: own.id, status: "CANCELLED" }),
    );
    const after = await of_(mine.path);
    expect(after.map(({ title, status }) => [title, status])).toEqual([
      ["Annulé – Habilitation", "CANCELLED"],
      ["Annulé – Habilitation", "CANCELLED"],
    ]);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[0]!.sequence).toBeGreaterThan(before[0]!.sequence);
    expect((await of_(theirs.path)).map(({ status }) => status)).toEqual(["TENTATIVE", "TENTATIVE"]);

    await world.house.works.run(of.admin, (work) => deleteSession(work, { sessionId }));
    expect((await of_(theirs.path)).map(({ status }) => status)).toEqual(["CANCELLED", "CANCELLED"]);
  });

  test("is private, told again when it changed and not before (B-11)", async () => {
    const { path } = await companyFeed();
    const first = await fetchAt(path);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-cache",
      "x-robots-tag": "noindex",
      "content-security-policy": "sandbox; default-src 'none'",
      "referrer-policy": "no-referrer",
    });
    expect(first.headers.getSetCookie()).toEqual([]);
    const tag = first.headers.get("etag")!;
    world.clock.advance(10 * 60 * 1000);
    const again = await fetchAt(path, { headers: { "if-none-match": `"x", ${tag}` } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);

    await aVisibleSession(world, of, [own.id], "Nouvelle");
    const changed = await fetchAt(path, { headers: { "if-none-match": tag } });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain("Nouvelle");
  });

  test("read three times, nothing changes but when it was last read; its headers alone change nothing (B-11)", async () => {
    const { id, path } = await companyFeed();
    const counted = `select (select count(*) from event) as events, (select count(*) from notification) as notifications,
      (select count(*) from receipt) as receipts, (select max(xmin::text::bigint) from company_visibility) as seen`;
    const before = await askAsOwner(world, counted);
    const head = await fetchAt(path, { method: "HEAD" });
    expect([head.status, await head.text(), head.headers.get("content-type")]).toEqual([
      200,
      "",
      "text/calendar; charset=utf-8",
    ]);
    expect((await feedRow(id)).last_fetched_at).toBeNull();
    const bodies = [];
    for (let time = 0; time < 3; time += 1) bodies.push(await (await fetchAt(path)).text());
    expect(new Set(bodies).size).toBe(1);
    expect((await feedRow(id)).last_fetched_at).toEqual(world.clock.now());
    expect(await askAsOwner(world, counted)).toEqual(before);
  });

  test("costs one statement, whatever its size (L-08, B-11)", async () => {
    const { viewer } = await aContact(world, of, own.id);
    const statements = await readOnce(world.house.database.pool, viewer, world.clock.now(), async (reading) => {
      expect((await companyCalendar(reading, linksOf(world.house.settings))).length).toBeGreaterThan(2);
      return reading.statements;
    });
    expect(statements).toBe(1);
  });
});

describe("an address that opens nothing answers the same, whatever the reason (B-11)", () => {
  const answerAt = async (path: string) => {
    const response = await fetchAt(path);
    const { date: _, "x-request-id": __, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, body: await response.text(), headers };
  };
  const never = `/calendar/${"x".repeat(43)}.ics`;

  test("revoked, of a contact who was cut off, of a merged company, misspelled, or never ours", async () => {
    const nothing = await answerAt(never);
    expect(nothing).toMatchObject({ status: 404, body: '{"code":"NOT_FOUND","message":"Not found."}' });

    const revoked = await companyFeed();
    await eventsAt(revoked.path);
    await world.house.works.run(of.admin, (work) => revokeCalendarFeed(work, { feedId: revoked.id }));
    expect(await answerAt(revoked.path)).toEqual(nothing);
    expect(await feedRow(revoked.id)).toMatchObject({ revoked_by: of.admin.accessId });

    const { viewer } = await aContact(world, of, own.id);
    const { feed, token } = await create(viewer);
    await eventsAt(`/calendar/${token}.ics`);
    await world.house.works.run(of.admin, (work) => cutAccess(work, { accessId: viewer.accessId }));
    expect(await answerAt(`/calendar/${token}.ics`)).toEqual(nothing);
    expect(await feedRow(feed.id)).toMatchObject({ revoked_at: world.clock.now(), revoked_by: null });

    for (const path of [`/calendar/${token}`, `/calendar/${token}.icsx`, "/calendar/.ics", "/calendar/a%00b.ics"])
      expect(await answerAt(path), path).toEqual(nothing);
    expect((await fetchAt(never, { method: "HEAD" })).status).toBe(404);
  });

  test("a merged company’s feeds end, those of the one that stays go on (B-11)", async () => {
    const [kept, merged] = [await aCompany(world, of, "Gardée"), await aCompany(world, of, "Fondue")];
    await aVisibleSession(world, of, [kept.id], "Réservé à Gardée");
    const [goesOn, ends] = [await companyFeed(kept.id), await companyFeed(merged.id)];
    const { viewer } = await aContact(world, of, merged.id);
    const own_ = await create(viewer);
    const staff = await ApiClient.signedIn(world, "console", of.adminEmail);
    const { data } = await staff.ask(
      "mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { __typename } }",
      { input: { keptId: kept.id, mergedId: merged.id } },
    );
    expect(data.mergeCompanies).toEqual({ __typename: "Company" });
    expect((await fetchAt(ends.path)).status).toBe(404);
    expect((await fetchAt(`/calendar/${own_.token}.ics`)).status).toBe(404);
    expect(await feedRow(ends.id)).toMatchObject({ revoked_at: world.clock.now() });
    expect(await eventsAt(goesOn.path)).toHaveLength(2);
  });

  test("while the extranet is off, no company’s calendar answers (R-076, B-11)", async () => {
    const elsewhere = await anOrganisation(world);
    const company = await aCompany(world, elsewhere);
    const { token } = await create(elsewhere.admin, { companyId: company.id });
    await askAsOwner(world, "update organisation set extranet_activated_at = null where id = $1", [elsewhere.id]);
    expect((await fetchAt(`/calendar/${token}.ics`)).status).toBe(404);
  });

  test("whoever guesses is slowed down, and whoever is right is not (B-11)", async () => {
    const { path } = await companyFeed();
    for (let time = 0; time < 100; time += 1) expect((await fetchAt(never)).status).toBe(404);
    const slowed = await fetchAt(never);
    expect([slowed.status, slowed.headers.get("retry-after")]).toEqual([429, "900"]);
    expect((await fetchAt(path)).status).toBe(200);
    world.clock.advance(16 * 60 * 1000);
    expect((await fetchAt(never)).status).toBe(404);
  });

  test("a program that asks without a pause is told to wait (B-11)", async () => {
    const { path } = await companyFeed();
    const statuses = [];
    for (let time = 0; time < 61; time += 1) statuses.push((await fetchAt(path, { method: "HEAD" })).status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses[60]).toBe(429);
  });
});

describe("a trainer’s calendar (B-11)", () => {
  const aTrainerWith = async (...sessionIds: string[]) => {
    const trainer = await world.house.works.run(of.admin, (work) =>
      addTrainer(work, { firstName: "Karim", lastName: "Benali" }),
    );
    for (const id of sessionIds)
      await askAsOwner(world, "update slot set trainer_id = $1 where session_id = $2", [trainer.id, id]);
    return { id: trainer.id, path: `/calendar/${(await create(of.admin, { trainerId: trainer.id })).token}.ics` };
  };

  test("shows what the trainer teaches, visible to clients or not, and nothing else", async () => {
    const mine = await aSession(world, of, [own.id, other.id], "Gestes et postures");
    await aSession(world, of, [own.id], "D’un autre formateur");
    const { path } = await aTrainerWith(mine.id);
    expect((await eventsAt(path)).map(({ title }) => title)).toEqual([mine.title, mine.title]);
    const text = (await (await fetchAt(path)).text()).replaceAll("\r\n ", "");
    expect(text).toContain("X-WR-CALNAME:Formations – Karim Benali");
    expect(text).toContain(String.raw`Marchand\, Voltéo`);

    await world.house.works.run(of.admin, (work) => deleteSession(work, { sessionId: mine.id }));
    expect((await eventsAt(path)).map(({ status }) => status)).toEqual(["CANCELLED", "CANCELLED"]);
  });

  test("answers no longer once the trainer is in the trash", async () => {
    const { id, path } = await aTrainerWith();
    expect(await eventsAt(path)).toEqual([]);
    await world.house.works.run(of.admin, (work) => deleteTrainer(work, { trainerId: id }));
    expect((await fetchAt(path)).status).toBe(404);
  });
});
