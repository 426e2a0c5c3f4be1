import { afterAll, beforeAll, expect, test } from "vitest";
import { aMail } from "#testing/a-mail";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { follow } from "#testing/follow";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { queueMail } from "./queue-mail.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let elsewhere: TestOrganisation & { adminEmail: string };
let admin: ApiClient;
let coordinator: ApiClient;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(house, "Atelier Loire");
  elsewhere = await anOrganisation(house, "Formation Alpes");
  admin = await ApiClient.signedIn(house, "console", of.adminEmail);
  coordinator = await ApiClient.signedIn(house, "console", (await aMember(house, of, "COORDINATOR")).email);
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const list =
  "query ($filter: MailFilter, $sort: MailSort, $first: Int, $after: String) { mails(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id subject state toAddress html viewerCan { resend } } } } }";
const one = "query ($id: ID!) { mail(id: $id) { id template state html text centre { id } } }";

interface Listed {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string; state: string; html: string | null; viewerCan: { resend: boolean } } }[];
}
const mailsOf = async (client: ApiClient, variables: object = {}): Promise<Listed> =>
  (await client.ask(list, variables)).data.mails as Listed;
const idsOf = (listed: Listed): string[] => listed.edges.map(({ node }) => node.id);

test("an administrator lists the mails of the organisation by state and company, page by page", async () => {
  const company = await aCompany(house, of);
  const [about, other] = [await aMail(house, of, { about: { companyId: company.id } }), await aMail(house, of)];
  expect(idsOf(await mailsOf(admin, { filter: { companyId: company.id } }))).toEqual([about.id]);
  expect(idsOf(await mailsOf(admin, { filter: { companyId: "none" } }))).toEqual([]);
  await sink.received(other.address);
  const first = await mailsOf(admin, { sort: "CREATED_ASC", first: 1 });
  const second = await mailsOf(admin, { sort: "CREATED_ASC", first: 1, after: first.pageInfo.endCursor });
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([...idsOf(first), ...idsOf(second)]).toEqual([about.id, other.id]);
  expect(idsOf(await mailsOf(admin, { first: 2 }))).toEqual([other.id, about.id]);
});

test("mails are found by the words of their subject or of their reader, without capitals or accents", async () => {
  const { id, address } = await aMail(house, of);
  expect(idsOf(await mailsOf(admin, { filter: { search: address.toUpperCase() } }))).toEqual([id]);
  expect(idsOf(await mailsOf(admin, { filter: { search: "cÀmille" } }))).toContain(id);
  const laetitia = await aMail(house, of, { to: { name: "Lætitia Großmann", address: "lg@client.example" } });
  for (const search of ["Laetitia grossmann", "LÆTITIA  Großmann"])
    expect(idsOf(await mailsOf(admin, { filter: { search } }))).toEqual([laetitia.id]);
  expect(idsOf(await mailsOf(admin, { filter: { search: "%" } }))).toEqual([]);
  expect(idsOf(await mailsOf(admin, { filter: { search: address, template: "STAFF_INVITATION" } }))).toEqual([]);
});

test("a screen learns from the organisation whether its viewer reads mails", async () => {
  const reader = await ApiClient.signedIn(house, "console", (await aMember(house, of, "READER")).email);
  const asks = async (client: ApiClient) =>
    (await client.ask("{ organisation { viewerCan { edit readMails } } }")).data.organisation;
  expect(await asks(admin)).toEqual({ viewerCan: { edit: true, readMails: true } });
  expect(await asks(coordinator)).toEqual({ viewerCan: { edit: false, readMails: true } });
  expect(await asks(reader)).toEqual({ viewerCan: { edit: false, readMails: false } });
});

test("the staff read a mail, but never what its link opens: nobody enters in a client's place (L-16)", async () => {
  sink.refuseRecipient = () => 550;
  const { id } = await aMail(house, of);
  await stateReached(id, "FAILED");
  sink.refuseRecipient = null;
  const { data } = await admin.ask(one, { id });
  expect(data.mail).toMatchObject({ id, template: "PASSWORD_RESET", state: "FAILED", centre: { id: of.centreId } });
  expect(JSON.stringify(data)).toContain("Bonjour Camille");
  expect(JSON.stringify(data)).not.toContain("secret-token");
  const [row] = (await mailsOf(admin, { filter: { state: "FAILED" } })).edges;
  expect(row?.node).toMatchObject({ id, html: null, viewerCan: { resend: true } });
});

test("a coordinator reads the mails of the centres worked for, and none of those that no centre sends", async () => {
  const [own, ofNoCentre] = [await aMail(house, of), await aMail(house, of, { centreId: null })];
  expect(idsOf(await mailsOf(coordinator))).toContain(own.id);
  expect(idsOf(await mailsOf(coordinator))).not.toContain(ofNoCentre.id);
  expect((await coordinator.ask(one, { id: ofNoCentre.id })).data.mail).toBeNull();
  expect(idsOf(await mailsOf(admin))).toContain(ofNoCentre.id);
});

test("no mail is seen, cancelled or sent again from another organisation (L-10)", async () => {
  const { id } = await aMail(house, of);
  const stranger = await ApiClient.signedIn(house, "console", elsewhere.adminEmail);
  expect(idsOf(await mailsOf(stranger))).toEqual([]);
  expect((await stranger.ask(one, { id })).data.mail).toBeNull();
  const resent = await stranger.ask("mutation ($id: ID!) { resendMail(input: { mailId: $id }) { __typename } }", {
    id,
  });
  expect(resent.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  expect(await askAs(house, elsewhere.admin, "select id from mail where id = $1", [id])).toEqual([]);
  expect(
    await askAs(house, elsewhere.admin, "update mail set state = 'CANCELLED' where id = $1 returning id", [id]),
  ).toEqual([]);
  const moved =
    "insert into mail (organisation_id, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, created_at) values ($1, gen_random_uuid(), gen_random_uuid(), 'NEW_DEVICE', 'FR', 'x', 'x', 'x@x.fr', 'x', 'x', 'x', now())";
  expect(await refusalOf(askAs(house, elsewhere.admin, moved, [of.id]))).toBe("42501");
});

test("a contact reads no mail at all, its own neither, and may cause one by an act of its own", async () => {
  const company = await aCompany(house, of);
  const { viewer } = await aContact(house, of, company.id);
  const address = "paul@client.example";
  const read = await house.house.works.run(viewer, async (work) => {
    const facts = {
      firstName: "Paul",
      device: "Safari, iPhone",
      at: work.now,
      link: "https://formation.example/extranet/account",
    };
    await queueMail(work, {
      template: "NEW_DEVICE",
      to: { name: "Paul", address },
      locale: "FR",
      centreId: of.centreId,
      key: company.id,
      facts,
      about: { companyId: company.id, contactId: viewer.contactId },
    });
    return work.em.execute("select id from mail");
  });
  expect(read).toEqual([]);
  expect(await sink.received(address)).toHaveLength(1);
  expect(await askAs(house, viewer, "select id from mail")).toEqual([]);
});

test("the database itself refuses a second recipient and a second header (L-19)", async () => {
  const insert =
    "insert into mail (organisation_id, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, created_at) values ($1, gen_random_uuid(), gen_random_uuid(), 'NEW_DEVICE', 'FR', 'x', 'x', $2, $3, 'x', 'x', now())";
  for (const [address, subject] of [
    ["a@x.fr\r\nBcc: b@x.fr", "x"],
    ["a@x.fr, b@x.fr", "x"],
    ["a@x.fr", "x\r\nBcc: b@x.fr"],
  ] as const)
    expect(await refusalOf(askAsOwner(house, insert, [of.id, address, subject]))).toBe("23514");
});

test("the staff's screens are told at once when a mail leaves or fails", async () => {
  const line = await follow<{ changed: { changes: { kind: string; id: string }[] } }>(
    house,
    admin,
    "subscription { changed { changes { kind id } } }",
  );
  sink.refuseRecipient = () => 550;
  const { id } = await aMail(house, of);
  await stateReached(id, "FAILED");
  sink.refuseRecipient = null;
  await line.until(
    (pushes) =>
      pushes.flatMap(({ changed }) => changed.changes).filter((change) => change.kind === "MAIL" && change.id === id)
        .length >= 2,
  );
  await line.stop();
});

async function stateReached(id: string, state: string): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    const [row] = await askAsOwner(house, "select state from mail where id = $1", [id]);
    if (row!.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the mail never was ${state}`);
}
