import { limits } from "@passerelle/schema/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addTrainer, deleteTrainer } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

type Outcome = { code?: string; feed?: { id: string; contactName: string | null }; address?: string; error?: string };

async function create(by: ApiClient, input: object = {}): Promise<Outcome> {
  const { data, errors } = await by.ask(
    `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
      ... on Refusal { code } ... on CreatedCalendarFeed { address feed { id label contactName createdAt lastFetchedAt createdBy { name } } } } }`,
    { input },
  );
  return (data?.createCalendarFeed as Outcome | undefined) ?? { error: errors?.[0]?.extensions.code };
}

async function revoke(by: ApiClient, feedId: string): Promise<unknown> {
  const { data, errors } = await by.ask(
    "mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename ... on RevokedCalendarFeed { id revokedAt } } }",
    { input: { feedId } },
  );
  return data?.revokeCalendarFeed ?? { error: errors?.[0]?.extensions.code };
}

const listed = async (companyId: string) => {
  const { data } = await staff.ask(
    "query ($id: ID!) { company(id: $id) { calendarFeeds { id label contactName createdBy { name } } } }",
    {
      id: companyId,
    },
  );
  return (data.company as { calendarFeeds: { id: string }[] }).calendarFeeds;
};
const statusOf = async (address: string) => (await fetch(address.replace(/^https?:\/\/[^/]+/, world.address))).status;
const aPerson = async (companyId: string) => {
  const { email, viewer } = await aContact(world, of, companyId);
  return { viewer, client: await ApiClient.signedIn(world, "extranet", email) };
};

describe("the staff (B-11)", () => {
  test("make feeds of a company, each for somebody, told once; revoked, it answers no longer", async () => {
    const company = await aCompany(world, of);
    const made = await create(staff, { companyId: company.id, label: "  Assistante \n de direction " });
    expect(made).toMatchObject({
      address: expect.stringMatching(/^http:\/\/[^/]+\/calendar\/[\w-]{43}\.ics$/) as string,
      feed: {
        label: "Assistante de direction",
        contactName: null,
        createdBy: { name: "Hélène Guérin" },
        lastFetchedAt: null,
      },
    });
    expect(await listed(company.id)).toEqual([
      { id: made.feed!.id, label: "Assistante de direction", contactName: null, createdBy: { name: "Hélène Guérin" } },
    ]);
    expect(await statusOf(made.address!)).toBe(200);

    expect(await revoke(staff, made.feed!.id)).toEqual({
      __typename: "RevokedCalendarFeed",
      id: made.feed!.id,
      revokedAt: "2026-11-21T09:00:00.000Z",
    });
    expect(await statusOf(made.address!)).toBe(404);
    expect(await listed(company.id)).toEqual([]);
    expect(await revoke(staff, made.feed!.id)).toMatchObject({ revokedAt: "2026-11-21T09:00:00.000Z" });
    const facts = await askAsOwner(
      world,
      "select kind from event where company_id = $1 and kind like 'calendar.%' order by seq",
      [company.id],
    );
    expect(facts.map(({ kind }) => kind)).toEqual(["calendar.feedCreated", "calendar.feedRevoked"]);
  });

  test("the token is nowhere in the database, only its hash (B-11)", async () => {
    const company = await aCompany(world, of);
    const { address } = await create(staff, { companyId: company.id });
    const token = /calendar\/([\w-]{43})/.exec(address!)![1]!;
    const rows = await askAsOwner(
      world,
      "select row_to_json(f)::text as row from calendar_feed f union all select row_to_json(e)::text from event e",
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each([
    ["an individual", "INDIVIDUAL_HAS_NO_EXTRANET", "update company set kind = 'INDIVIDUAL' where id = $1"],
    [
      "a company whose record is merged",
      "COMPANY_MERGED",
      "update company set merged_at = now(), merged_into_id = (select id from company c where c.organisation_id = company.organisation_id and c.id <> $1 limit 1) where id = $1",
    ],
  ])("no feed for %s", async (_what, code, statement) => {
    const company = await aCompany(world, of);
    await askAsOwner(world, statement, [company.id]);
    expect(await create(staff, { companyId: company.id })).toEqual({ code });
  });

  test("no feed while the extranet is off (R-076)", async () => {
    const elsewhere = await anOrganisation(world);
    const company = await aCompany(world, elsewhere);
    await askAsOwner(world, "update organisation set extranet_activated_at = null where id = $1", [elsewhere.id]);
    const by = await ApiClient.signedIn(world, "console", elsewhere.adminEmail);
    expect(await create(by, { companyId: company.id })).toEqual({ code: "EXTRANET_NOT_ACTIVATED" });
  });

  test("keep to a number of them, even when several ask at once", async () => {
    const company = await aCompany(world, of);
    const answers = await Promise.all(
      Array.from({ length: limits.calendarFeeds + 3 }, () => create(staff, { companyId: company.id })),
    );
    expect(answers.filter((each) => each.feed)).toHaveLength(limits.calendarFeeds);
    expect(answers.filter((each) => each.code === "TOO_MANY_CALENDAR_FEEDS")).toHaveLength(3);
  });

  test("make feeds of a trainer, unless the trainer is in the trash", async () => {
    const trainer = await world.house.works.run(of.admin, (work) =>
      addTrainer(work, { firstName: "Karim", lastName: "Benali" }),
    );
    const made = await create(staff, { trainerId: trainer.id });
    const { data } = await staff.ask("query ($id: ID!) { trainer(id: $id) { calendarFeeds { id } } }", {
      id: trainer.id,
    });
    expect(data.trainer).toEqual({ calendarFeeds: [{ id: made.feed!.id }] });
    await world.house.works.run(of.admin, (work) => deleteTrainer(work, { trainerId: trainer.id }));
    expect(await create(staff, { trainerId: trainer.id })).toEqual({ code: "TRAINER_DELETED" });
  });

  test("say which of the two: neither, or both, is not understood", async () => {
    const company = await aCompany(world, of);
    for (const input of [{}, { companyId: company.id, trainerId: company.id }])
      expect(await create(staff, input)).toEqual({ error: "BAD_USER_INPUT" });
  });

  test("a coordinator of another centre neither makes nor revokes them (SPEC 1.1)", async () => {
    const company = await aCompany(world, of);
    const made = await create(staff, { companyId: company.id });
    const elsewhere = await aMember(world, of, "COORDINATOR", []);
    const by = await ApiClient.signedIn(world, "console", elsewhere.email);
    expect(await create(by, { companyId: company.id })).toEqual({ error: "NOT_FOUND" });
    expect(await revoke(by, made.feed!.id)).toEqual({ error: "NOT_FOUND" });
    expect(await statusOf(made.address!)).toBe(200);
  });
});

describe("a contact (B-11)", () => {
  test("makes one of its own company; making another ends the first", async () => {
    const company = await aCompany(world, of);
    const { client, viewer } = await aPerson(company.id);
    const first = await create(client);
    expect(first.feed).toMatchObject({ contactName: viewer.name, createdBy: null });
    const second = await create(client);
    expect(await statusOf(first.address!)).toBe(404);
    expect(await statusOf(second.address!)).toBe(200);
    const { data } = await client.ask("{ extranet { calendarFeed { id lastFetchedAt } } }");
    expect(data.extranet).toEqual({ calendarFeed: { id: second.feed!.id, lastFetchedAt: "2026-11-21T09:00:00.000Z" } });
    expect(await listed(company.id)).toMatchObject([
      { id: second.feed!.id, contactName: viewer.name, createdBy: null },
    ]);

    await revoke(client, second.feed!.id);
    expect((await client.ask("{ extranet { calendarFeed { id } } }")).data.extranet).toEqual({ calendarFeed: null });
  });

  test("asked for twice at the same moment, one is left", async () => {
    const { client } = await aPerson((await aCompany(world, of)).id);
    const answers = await Promise.all([create(client), create(client), create(client)]);
    const alive = await Promise.all(answers.filter((each) => each.address).map((each) => statusOf(each.address!)));
    expect(alive.filter((status) => status === 200)).toHaveLength(1);
    for (const { code } of answers.filter((each) => each.code)) expect(code).toBe("STALE");
  });

  test("names no company and no trainer, not even its own", async () => {
    const company = await aCompany(world, of);
    const { client } = await aPerson(company.id);
    for (const input of [{ companyId: company.id }, { trainerId: company.id }])
      expect(await create(client, input)).toEqual({ error: "NOT_FOUND" });
  });

  test("neither reads nor revokes the feeds of a colleague or of the staff, in the database either (R-082)", async () => {
    const company = await aCompany(world, of);
    const [claire, luc] = [await aPerson(company.id), await aPerson(company.id)];
    const [hers, theirs] = [await create(claire.client), await create(staff, { companyId: company.id })];
    for (const { feed } of [hers, theirs]) expect(await revoke(luc.client, feed!.id)).toEqual({ error: "NOT_FOUND" });
    expect(await askAs(world, luc.viewer, "select id from calendar_feed")).toEqual([]);
    const foist = `insert into calendar_feed (organisation_id, id, company_id, contact_id, made_for, token_hash, created_at)
      values ($1, gen_random_uuid(), $2, $3, $2, sha256('x'), now())`;
    expect(await refusalOf(askAs(world, luc.viewer, foist, [of.id, company.id, claire.viewer.contactId]))).toBe(
      "42501",
    );
    expect(await statusOf(hers.address!)).toBe(200);
  });

  test("no longer makes one once the access is cut at that very moment (R-109)", async () => {
    const { client, viewer } = await aPerson((await aCompany(world, of)).id);
    const [made] = await Promise.all([
      create(client),
      staff.ask("mutation ($input: CutExtranetAccessInput!) { cutExtranetAccess(input: $input) { __typename } }", {
        input: { contactId: viewer.contactId },
      }),
    ]);
    // Of the two, either came first: an address that was made answers no longer.
    expect(made.address ? await statusOf(made.address) : 404).toBe(404);
    const open = await askAsOwner(world, "select id from calendar_feed where contact_id = $1 and revoked_at is null", [
      viewer.contactId,
    ]);
    expect(open).toEqual([]);
  });
});
