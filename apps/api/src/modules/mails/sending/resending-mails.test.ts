import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { queueMail } from "../queue-mail.js";
import { templates } from "../templates/all.mail.js";
import type { NewMail } from "../write-mail.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(house, "Atelier Loire");
  helene = await ApiClient.signedIn(house, "console", of.adminEmail);
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const link = "https://formation.example/extranet/";

/** A mail that has left. */
async function sent(change: Partial<NewMail> = {}): Promise<{ id: string; address: string }> {
  const address = `${newId()}@client.example`;
  const mail = {
    template: "DATES_CHANGED",
    facts: templates.DATES_CHANGED.sample("FR", link),
    to: { name: "Paul Renard", address },
    locale: "FR",
    centreId: of.centreId,
    key: newId(),
    ...change,
  } as NewMail;
  const id = await house.house.works.run(of.admin, (work) => queueMail(work, mail));
  await sink.received(address);
  for (let turn = 0; turn < 200 && (await stateOf(id!)) !== "SENT"; turn++) await wait(20);
  return { id: id!, address };
}
const stateOf = async (id: string): Promise<unknown> =>
  (await askAsOwner(house, "select state from mail where id = $1", [id]))[0]!.state;

interface Answer {
  __typename: string;
  id: string;
  code?: string;
  state: string;
  resentFrom: { id: string } | null;
}
const resend = async (mailId: string, client = helene): Promise<Answer> =>
  (
    await client.ask(
      "mutation ($mailId: ID!) { resendMail(input: { mailId: $mailId }) { __typename ... on Mail { id state resentFrom { id } } ... on Refusal { code } } }",
      { mailId },
    )
  ).data?.resendMail as Answer;

test("a mail that has left leaves once more, as another mail of the same words to the same person", async () => {
  const { id, address } = await sent();
  const again = await resend(id);
  expect(again).toMatchObject({ state: "QUEUED", resentFrom: { id } });
  const [first, second] = await sink.received(address, 2);
  expect(second!.text).toBe(first!.text);
  expect(second!.subject).toBe(first!.subject);
  expect(second!.messageId).not.toBe(first!.messageId);
  expect(second!.text).toContain(link);
});

test("what carried a personal link does not: it is forgotten, and the refusal says what to do instead (L-16)", async () => {
  const { id } = await sent({ template: "DATE_PROPOSAL", facts: templates.DATE_PROPOSAL.sample("FR", link) });
  const { data } = await helene.ask("query ($id: ID!) { mail(id: $id) { viewerCan { resend } } }", { id });
  expect(data.mail).toEqual({ viewerCan: { resend: false } });
  expect(await resend(id)).toMatchObject({ code: "MAIL_LINK_GONE" });
});

test("what waits, or was cancelled, is not sent twice", async () => {
  const { id } = await sent();
  await askAsOwner(house, "update mail set state = 'CANCELLED', sent_at = null, message_id = null where id = $1", [id]);
  expect(await resend(id)).toMatchObject({ code: "MAIL_CANCELLED" });
  await askAsOwner(house, "update mail set state = 'QUEUED', due_at = '2099-01-01' where id = $1", [id]);
  expect(await resend(id)).toMatchObject({ code: "MAIL_WAITING" });
});

test("an accountant sends nothing again, nor does somebody of another organisation", async () => {
  const { id } = await sent();
  const accountant = await ApiClient.signedIn(house, "console", (await aMember(house, of, "ACCOUNTANT")).email);
  const elsewhere = await anOrganisation(house, "Formation Alpes");
  const stranger = await ApiClient.signedIn(house, "console", elsewhere.adminEmail);
  expect(await resend(id, accountant)).toBeUndefined();
  expect(await resend(id, stranger)).toBeUndefined();
});

test("mails are found by session, company and contact, and say whom they are about", async () => {
  const company = await aCompany(house, of);
  const { contactId } = await aContact(house, of, company.id);
  const session = await aSession(house, of, [company.id]);
  const cc = [{ name: "Camille Bonnet", address: "camille@client.example" }];
  const { id } = await sent({
    about: { companyId: company.id, contactId, sessionId: session.id },
    shown: { to: { name: "Paul Renard", address: "paul@client.example" }, cc },
  });
  const asked = (filter: object) =>
    helene.ask(
      "query ($filter: MailFilter) { mails(filter: $filter) { edges { node { id isCopy cc { name address } attachments { fileName } session { id } company { id } contact { id } dueAt bouncedAt } } } }",
      { filter },
    );
  const row = { id, isCopy: false, cc, attachments: [], dueAt: null, bouncedAt: null };
  const about = { session: { id: session.id }, company: { id: company.id }, contact: { id: contactId } };
  for (const filter of [{ sessionId: session.id }, { companyId: company.id }, { contactId }])
    expect((await asked(filter)).data.mails).toEqual({ edges: [{ node: { ...row, ...about } }] });
  expect((await asked({ sessionId: "none" })).data.mails).toEqual({ edges: [] });
});

test("a list of mails costs as many statements for one as for many, whatever they are about (L-08)", async () => {
  const company = await aCompany(house, of);
  const session = await aSession(house, of, [company.id]);
  const cost = async (): Promise<number> => {
    const answer = await helene.ask(
      "query ($filter: MailFilter) { mails(filter: $filter) { totalCount edges { node { id attachments { fileName } session { id title } company { id name } contact { id } resentFrom { id } centre { id } } } } }",
      { filter: { companyId: company.id } },
    );
    return answer.statements;
  };
  const about = {
    companyId: company.id,
    contactId: (await aContact(house, of, company.id)).contactId,
    sessionId: session.id,
  };
  await resend((await sent({ about })).id);
  const forTwo = await cost();
  for (let made = 0; made < 5; made++) {
    const contactId = (await aContact(house, of, company.id)).contactId;
    await resend((await sent({ about: { ...about, contactId } })).id);
  }
  expect(await cost()).toBe(forTwo);
});
