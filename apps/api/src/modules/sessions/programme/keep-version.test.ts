import { afterAll, beforeAll, expect, test } from "vitest";
import { archiveProgramme, createProgramme, updateProgramme } from "#catalogue";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { bookCompany } from "../book-company.js";
import { planSession } from "../planning/plan-session.js";
import { publishSession } from "../publish-session.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let references = 0;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const aProgramme = () =>
  world.house.works.run(of.admin, (work) =>
    createProgramme(work, { title: "Excel", hours: 14, modules: [{ title: "Tableaux croisés", hours: 14 }] }),
  );
const change = (programmeId: string, expectedVersion: number, module: string) =>
  world.house.works.run(of.admin, (work) =>
    updateProgramme(work, { programmeId, expectedVersion, modules: [{ title: module, hours: 14 }] }),
  );
const plan = (programmeId: string) =>
  world.house.works.run(of.admin, (work) =>
    planSession(work, {
      centreId: of.centreId,
      programmeId,
      reference: `SES-${(references += 1)}`,
      title: "Excel",
      kind: "INTRA",
      modality: "REMOTE",
      slots: [],
    }),
  );

test("a session keeps the version it was made from; one planned later has the new one", async () => {
  const { id } = await aProgramme();
  const before = await plan(id);
  await change(id, 1, "Power Query");
  const after = await plan(id);
  const modulesOf = async (sessionId: string): Promise<unknown> => {
    const { data } = await helene.ask(
      "query ($id: ID!) { session(id: $id) { programme { sessionCount version { number } } programmeVersion { number } modules { title } } }",
      { id: sessionId },
    );
    return data.session;
  };
  const programme = { sessionCount: 2, version: { number: 2 } };
  expect(await modulesOf(before.id)).toEqual({
    programme,
    programmeVersion: { number: 1 },
    modules: [{ title: "Tableaux croisés" }],
  });
  expect(await modulesOf(after.id)).toEqual({
    programme,
    programmeVersion: { number: 2 },
    modules: [{ title: "Power Query" }],
  });
});

test("no session is planned from an archived programme", async () => {
  const { id } = await aProgramme();
  await world.house.works.run(of.admin, (work) => archiveProgramme(work, { programmeId: id }));
  await expect(plan(id)).rejects.toMatchObject({ code: "PROGRAMME_ARCHIVED" });
});

test("a session planned while its programme is archived or changed has the version of before, or the one of after", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await aProgramme();
    const [planned, archived] = await Promise.allSettled([
      plan(id),
      world.house.works.run(of.admin, (work) => archiveProgramme(work, { programmeId: id })),
    ]);
    expect(archived.status).toBe("fulfilled");
    const refused = planned.status === "rejected" ? [(planned.reason as { code: string }).code] : [];
    expect(refused).toEqual(refused.map(() => "PROGRAMME_ARCHIVED"));
    const { id: other } = await aProgramme();
    const [session] = await Promise.all([plan(other), change(other, 1, "Power Query")]);
    const [row] = await askAsOwner(
      world,
      "select v.number from session s join programme_version v on v.id = s.programme_version_id where s.id = $1",
      [session.id],
    );
    expect([1, 2]).toContain(row!.number);
  }
});

test("the database lets no session take the version of another programme", async () => {
  const [one, other] = [await aProgramme(), await aProgramme()];
  const session = await plan(one.id);
  const foreign =
    "update session set programme_version_id = (select id from programme_version where programme_id = $2) where id = $1";
  expect(await refusalOf(askAsOwner(world, foreign, [session.id, other.id]))).toBe("23503");
  const none = "update session set programme_version_id = null where id = $1";
  expect(await refusalOf(askAsOwner(world, none, [session.id]))).toBe("23514");
});

test("a contact reads the version and the modules of the sessions it sees, and no other (L-10)", async () => {
  const { id } = await aProgramme();
  const shown = await plan(id);
  await change(id, 1, "Réservé");
  const hidden = await plan(id);
  const { id: companyId } = await aCompany(world, of);
  const { viewer: paul } = await aContact(world, of, companyId);
  const { viewer: stranger } = await aContact(world, of, (await aCompany(world, of)).id);
  await world.house.works.run(of.admin, async (work) => {
    for (const { id: sessionId } of [shown, hidden]) await bookCompany(work, { sessionId, companyId, status: "WON" });
    await work.em.flush();
    await publishSession(work, { sessionId: shown.id, companyId });
  });
  expect(await askAs(world, paul, "select number from programme_version")).toEqual([{ number: 1 }]);
  expect(await askAs(world, paul, "select title from programme_module")).toEqual([{ title: "Tableaux croisés" }]);
  expect(await askAs(world, stranger, "select number from programme_version")).toEqual([]);
  expect(await askAs(world, stranger, "select title from programme_module")).toEqual([]);
});

test("what a programme keeps for the lists is what its latest version says", async () => {
  const rows = await askAsOwner(
    world,
    "select count(*) from programme p where not exists (select from programme_version v where v.programme_id = p.id and v.number = p.latest_number and v.title = p.title and v.hours = p.hours)",
  );
  expect(Number(rows[0]!.count)).toBe(0);
});
