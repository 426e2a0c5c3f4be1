import { afterAll, beforeAll, expect, test } from "vitest";
import { withdrawPublication } from "#documents";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation;
let paul: ApiClient;
let phone: ApiClient;
let claire: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  company = await aCompany(world, of);
  const contact = await aContact(world, of, company.id);
  paul = await ApiClient.signedIn(world, "extranet", contact.email);
  phone = await ApiClient.signedIn(world, "extranet", contact.email);
  claire = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
});
afterAll(() => world.close());

type Received = { notificationReceived: { id: string; readAt: string | null } };
const received = "subscription { notificationReceived { id readAt struckAt } }";
const read = "mutation ($input: MarkNotificationReadInput!) { markNotificationRead(input: $input) { id readAt } }";
const list = "{ notifications { unreadCount edges { node { id readAt struckAt } } } }";
type List = { unreadCount: number; edges: { node: { id: string; readAt: string | null } }[] };
const notificationsOf = async (client: ApiClient) => (await client.ask(list)).data.notifications as List;

test("a notification read on one screen is announced read on the person's other screen, and to no colleague (B-01)", async () => {
  await aVisibleSession(world, of, [company.id]);
  const { id } = (await notificationsOf(paul)).edges[0]!.node;
  const onPhone = await follow<Received>(world, phone, received);
  const atClaires = await follow<Received>(world, claire, received);
  await paul.ask(read, { input: { notificationId: id } });
  await onPhone.until((values) => values.length === 1);
  expect(onPhone.values).toMatchObject([{ notificationReceived: { id, readAt: expect.any(String) } }]);
  await atClaires.quiet();
  expect(atClaires.values).toEqual([]);
  await Promise.all([onPhone.stop(), atClaires.stop()]);
});

test("a new notification is announced to each contact with its own row (R-006)", async () => {
  const atPauls = await follow<Received>(world, paul, received);
  const atClaires = await follow<Received>(world, claire, received);
  await aVisibleSession(world, of, [company.id]);
  await Promise.all([atPauls.until((values) => values.length === 1), atClaires.until((values) => values.length === 1)]);
  expect(atPauls.values[0]!.notificationReceived.id).not.toBe(atClaires.values[0]!.notificationReceived.id);
  await Promise.all([atPauls.stop(), atClaires.stop()]);
});

test("reading all announces each one, and the count of unread falls to zero", async () => {
  await aVisibleSession(world, of, [company.id]);
  const { unreadCount } = await notificationsOf(paul);
  const onPhone = await follow<Received>(world, phone, received);
  const { data } = await paul.ask("mutation { markAllNotificationsRead { count unreadCount } }");
  expect(data.markAllNotificationsRead).toEqual({ count: unreadCount, unreadCount: 0 });
  await onPhone.until((values) => values.length === unreadCount);
  expect(onPhone.values.every((value) => value.notificationReceived.readAt)).toBe(true);
  await onPhone.stop();
});

test("a struck notification is not among those that were unread (L-02)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  await paul.ask("mutation { markAllNotificationsRead { count } }");
  const publication = await aPublication(world, of, session.id, company.id);
  expect((await notificationsOf(paul)).unreadCount).toBe(1);
  await world.house.works.run(of.admin, (work) => withdrawPublication(work, { publicationId: publication.id }));
  expect((await notificationsOf(paul)).unreadCount).toBe(0);
  expect(
    (await paul.ask("mutation { markAllNotificationsRead { count unreadCount } }")).data.markAllNotificationsRead,
  ).toEqual({ count: 0, unreadCount: 0 });
});

test("reading twice keeps the first date", async () => {
  await aVisibleSession(world, of, [company.id]);
  const { id } = (await notificationsOf(paul)).edges[0]!.node;
  const first = (await paul.ask(read, { input: { notificationId: id } })).data.markNotificationRead;
  world.clock.advance(60_000);
  expect((await paul.ask(read, { input: { notificationId: id } })).data.markNotificationRead).toEqual(first);
});

test("nobody reads or marks another's notification, a colleague's included (R-082)", async () => {
  const { id } = (await notificationsOf(paul)).edges[0]!.node;
  expect((await notificationsOf(claire)).edges.map(({ node }) => node.id)).not.toContain(id);
  expect(codeOf(await claire.ask(read, { input: { notificationId: id } }))).toBe("NOT_FOUND");
});
