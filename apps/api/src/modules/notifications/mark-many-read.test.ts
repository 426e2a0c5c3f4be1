import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession } from "#testing/builders";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

const count = 20_000;
let world: TestHouse;
let paul: ApiClient;
let phone: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  const contact = await aContact(world, of, company.id);
  paul = await ApiClient.signedIn(world, "extranet", contact.email);
  phone = await ApiClient.signedIn(world, "extranet", contact.email);
  await aVisibleSession(world, of, [company.id]);
  await askAsOwner(
    world,
    `insert into notification (organisation_id, id, recipient_id, channel, kind, event_id, group_id, company_id, session_id, session_title, occurred_at)
     select organisation_id, gen_random_uuid(), recipient_id, channel, kind, gen_random_uuid(), group_id, company_id, session_id, session_title, occurred_at
     from notification, generate_series(1, ${count - 1})`,
  );
}, 60_000);
afterAll(() => world.close());

test("twenty thousand notifications are read at one stroke, and another screen learns of it (B-01)", async () => {
  const onPhone = await follow<{ changed: { changes: { kind: string }[] } }>(
    world,
    phone,
    "subscription { changed { changes { kind } } }",
  );
  const announced = await follow(world, phone, "subscription { notificationReceived { id } }");
  const { data } = await paul.ask("mutation { markAllNotificationsRead { count } }");
  expect(data.markAllNotificationsRead).toEqual({ count });
  await onPhone.until((values) => values.length === 1);
  expect(onPhone.values[0]!.changed.changes).toHaveLength(count);
  await announced.until((values) => values.length === 100);
  expect((await phone.ask("{ notifications { unreadCount } }")).data.notifications).toEqual({ unreadCount: 0 });
  await announced.quiet();
  expect(announced.values).toHaveLength(100);
  await Promise.all([onPhone.stop(), announced.stop()]);
}, 60_000);
