import { afterAll, beforeAll, expect, test } from "vitest";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anInvited, anOrganisation, type TestOrganisation } from "#testing/builders";
import { failEverywhere } from "#testing/failing-steps";
import { notedLinks } from "#testing/noted-links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { tablesOf, type Untouched } from "#testing/untouched";
import { addUser } from "../users/add-user.js";
import { remindInvitedJob } from "./remind-invited.job.js";

let world: TestHouse;
let of: TestOrganisation;
let kept: Untouched;

beforeAll(async () => {
  world = await openTestHouse({}, { jobsWait: true });
  of = await anOrganisation(world);
  kept = await tablesOf(world, { jobsWait: true });
});
afterAll(async () => {
  await kept?.close();
  await world?.close();
});

type Due = Parameters<ReturnType<typeof remindInvitedJob>["run"]>[0];

async function jobsOf(email: string): Promise<{ data: Due; at: Date }[]> {
  const rows = await askAsOwner(
    world,
    `select j.data, j.start_after as at from pgboss.job j join invitation i on i.id = (j.data->>'invitationId')::uuid
      where j.name = 'access.remind-invited' and i.email = $1 order by j.start_after`,
    [email],
  );
  return rows as unknown as { data: Due; at: Date }[];
}

const remindersTo = async (email: string) =>
  (await askAsOwner(world, "select id from mail where to_address = $1 and template like '%\\_REMINDER'", [email]))
    .length;

async function aUser(): Promise<{ email: string }> {
  const email = "nora@organisme.example";
  await world.house.works.run(of.admin, (work) =>
    addUser(work, notedLinks(world), {
      email,
      firstName: "Nora",
      lastName: "Petit",
      role: "READER",
      centreIds: [],
      notify: true,
      locale: "FR",
    }),
  );
  return { email };
}

test.each([
  ["a contact", async () => anInvited(world, of, (await aCompany(world, of)).id)],
  ["a user of the console", aUser],
])(
  "each reminder of %s that fails at any of its steps leaves no link, no mail, no job and no fact; then it leaves once (L-07, L-15)",
  async (_who, invite) => {
    world.clock.moveTo(new Date("2026-11-21T09:00:00Z"));
    const { email } = await invite();
    for (const [index, { data, at }] of (await jobsOf(email)).entries()) {
      world.clock.moveTo(at);
      const run = () => remindInvitedJob(world.house.works, notedLinks(world)).run(data);
      expect(await failEverywhere(kept, run)).toBeGreaterThan(10);
      expect(await remindersTo(email)).toBe(index + 1);
      await Promise.all([run(), run(), run()]);
      expect(await remindersTo(email)).toBe(index + 1);
    }
    expect(await remindersTo(email)).toBe(2);
  },
);
