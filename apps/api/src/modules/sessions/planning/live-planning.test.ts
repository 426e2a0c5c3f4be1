import { afterAll, beforeAll, expect, test } from "vitest";
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
import { follow, type Following } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { moveSlot } from "./move-slot.js";

type Heard = { changed: { changes: { kind: string; id: string }[] } };
const changed = "subscription { changed { changes { kind id } } }";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let volteo: string;
let paul: ApiClient;
let lines: Record<"paul" | "claire" | "helene", Following<Heard>>;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  volteo = (await aCompany(world, of, "Voltéo")).id;
  const marchand = (await aCompany(world, of, "Marchand")).id;
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, volteo)).email);
  const claire = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, marchand)).email);
  const helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  lines = {
    paul: await follow<Heard>(world, paul, changed),
    claire: await follow<Heard>(world, claire, changed),
    helene: await follow<Heard>(world, helene, changed),
  };
});
afterAll(async () => {
  for (const line of Object.values(lines)) await line.stop();
  await world.close();
});

const hears = (who: keyof typeof lines, id: string) =>
  lines[who].values.some(({ changed: { changes } }) => changes.some((change) => change.id === id));
const moveTo = async (sessionId: string, date: string) => {
  const [slot] = await askAsOwner(world, "select id from slot where session_id = $1 order by starts_at desc limit 1", [
    sessionId,
  ]);
  await world.house.works.run(of.admin, (work) => moveSlot(work, { slotId: String(slot!.id), date }));
};

test("a slot that moves is told at once to the staff and to the client that sees the session, and to no other (B-01)", async () => {
  const { id } = await aVisibleSession(world, of, [volteo]);
  await lines.paul.until(() => hears("paul", id));
  const before = lines.paul.values.length;
  await moveTo(id, "2027-01-20");
  await lines.paul.until((values) => values.length > before);
  expect(hears("helene", id)).toBe(true);
  expect(hears("claire", id)).toBe(false);
  const { data } = await paul.ask(
    "query ($id: ID!) { extranet { session(id: $id) { endsOn slots { date trainer { id } venue { id } } } } }",
    {
      id,
    },
  );
  // Where and by whom, a client reads on the session itself.
  expect(data.extranet).toEqual({
    session: {
      endsOn: "2027-01-20",
      slots: [
        { date: "2027-01-12", trainer: null, venue: null },
        { date: "2027-01-20", trainer: null, venue: null },
      ],
    },
  });
});

test("a slot of a session that nobody was shown is no client’s news (R-001)", async () => {
  const { id } = await aSession(world, of, [volteo]);
  await moveTo(id, "2027-01-21");
  await lines.helene.until(() => hears("helene", id));
  await lines.paul.quiet();
  expect(hears("paul", id)).toBe(false);
});
