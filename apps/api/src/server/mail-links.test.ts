import { setTimeout as wait } from "node:timers/promises";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queueMail, type NewMail } from "#mails";
import { newId } from "#platform/ids";
import { aMail } from "#testing/a-mail";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink, type SunkMail } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url, mailEventsToken: "the-token" });
  of = await anOrganisation(house, "Atelier <Loire>");
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const facts = {
  firstName: "Paul",
  companyName: "Voltéo",
  sessionTitle: "Habilitation",
  participantCount: 2,
  options: [{ slots: [{ date: "2027-01-12", startsAt: "09:00", endsAt: "17:00" }], place: null }],
  trainer: null,
  dueOn: "2026-12-04",
  contact: null,
  link: "https://formation.example/extranet/l/secret",
};

async function sent(change: Partial<NewMail> = {}): Promise<SunkMail & { id: string }> {
  const address = `${newId()}@client.example`;
  const mail = {
    template: "DATE_PROPOSAL",
    facts,
    to: { name: "Paul", address },
    locale: "FR",
    centreId: null,
    key: newId(),
    ...change,
  } as NewMail;
  const id = await house.house.works.run(of.admin, (work) => queueMail(work, mail));
  const [received] = await sink.received(mail.to.address);
  await left(id!);
  return Object.assign(received!, { id: id! });
}

const stateOf = async (id: string) =>
  (await askAsOwner(house, "select state, last_error, bounced_at from mail where id = $1", [id]))[0];

/** What the job notes once the mail server has answered. */
async function left(id: string): Promise<void> {
  for (let turn = 0; turn < 200 && (await stateOf(id))!.state !== "SENT"; turn++) await wait(20);
}

async function aHeavyMail(): Promise<SunkMail & { id: string; path: string }> {
  const bytes = Buffer.alloc(8_000_000, "x");
  const incoming = await house.house.storage.receive(Readable.from([bytes]));
  const storageKey = await house.house.storage.keep(of.id, incoming);
  const mail = await sent({
    attachments: [{ storageKey, fileName: "Programme détaillé.pdf", mediaType: "application/pdf", size: bytes.length }],
  });
  return Object.assign(mail, { path: new URL(/http\S+\/mail-files\/[\w-]+/.exec(mail.text!)![0]).pathname });
}

const at = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${house.address}${path}`, init);
const everything = async () =>
  (
    await askAsOwner(
      house,
      "select (select count(*) from event) as events, (select sum(version) from mail) as mails, (select count(*) from mail_refusal) as refusals",
    )
  )[0];

test("heavy files are fetched by the link of their mail, as downloads and never shown by us (L-18); looking changes nothing (L-09)", async () => {
  const { path } = await aHeavyMail();
  const before = await everything();
  for (const method of ["GET", "HEAD", "GET", "HEAD", "GET", "HEAD"]) {
    expect((await at(path, { method })).status).toBe(200);
    expect((await at(`${path}/1`, { method })).status).toBe(200);
  }
  expect(await everything()).toEqual(before);
  const page = await (await at(path)).text();
  expect(page).toContain("Programme détaillé.pdf");
  expect(page).toContain("Atelier &lt;Loire&gt;");
  const file = await at(`${path}/1`);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(file.headers.get("content-security-policy")).toContain("sandbox");
  expect((await file.arrayBuffer()).byteLength).toBe(8_000_000);
});

test("the link of heavy files dies with its mail, and after sixty days", async () => {
  const { path, id } = await aHeavyMail();
  expect((await at(`${path}/2`)).status).toBe(404);
  const now = house.clock.now();
  house.clock.advance(61 * 86_400_000);
  expect((await at(path)).status).toBe(404);
  house.clock.moveTo(now);
  expect((await at(path)).status).toBe(200);
  await askAsOwner(house, "update mail set state = 'CANCELLED', sent_at = null, message_id = null where id = $1", [id]);
  for (const way of [path, `${path}/1`]) {
    const gone = await at(way);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain("Ce lien ne s’ouvre plus");
  }
});

test.each(["/mail-files/nothing", `/mail-files/${"a".repeat(43)}`, "/mail-files/..%2f..%2fetc/1", "/unsubscribe/x"])(
  "%s opens nothing",
  async (path) => {
    expect((await at(path)).status).toBe(404);
    expect(await (await at(path, { headers: { "accept-language": "en" } })).text()).toContain("opens nothing any more");
  },
);

test("whoever wants no more reminders says so in one click, from the page or from a mail program; looking at the page changes nothing (L-09)", async () => {
  const reminder = await sent({ template: "DATE_PROPOSAL_REMINDER" });
  const { pathname } = new URL(/http\S+\/unsubscribe\/[\w-]+/.exec(reminder.text!)![0]);
  const before = await everything();
  for (const method of ["GET", "HEAD", "GET", "HEAD", "GET", "HEAD"])
    expect((await at(pathname, { method })).status).toBe(200);
  expect(await everything()).toEqual(before);
  const page = await at(pathname);
  expect(page.headers.get("content-security-policy")).toContain("form-action 'self'");
  expect(await page.text()).toContain(`<form method="post">`);

  const body = "List-Unsubscribe=One-Click";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  for (let twice = 0; twice < 2; twice++)
    expect((await at(pathname, { method: "POST", headers, body })).status).toBe(200);
  expect(await (await at(pathname)).text()).toContain("C’est noté");
  expect(await everything()).toMatchObject({ refusals: "1" });

  const to = { name: "Paul", address: reminder.recipients[0]!.toUpperCase() };
  const queue = (template: "DATE_PROPOSAL" | "DATE_PROPOSAL_REMINDER") =>
    house.house.works.run(of.admin, (work) =>
      queueMail(work, { template, facts, to, locale: "FR", centreId: null, key: newId() }),
    );
  expect(await queue("DATE_PROPOSAL_REMINDER")).toBeNull();
  expect(await queue("DATE_PROPOSAL")).not.toBeNull();
});

/** What the server of a reader writes back (RFC 3464). */
const report = (messageId: string, action = "failed"): string =>
  [
    "From: mailer-daemon@client.example",
    "To: no-reply@formation.example",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "I am sorry.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; client.example",
    "",
    "Final-Recipient: rfc822; paul@client.example",
    `Action: ${action}`,
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 5.1.1 No such",
    "  mailbox here",
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    `Message-ID: ${messageId}`,
    "Subject: Dates",
    "",
    "Bonjour",
    "--b--",
    "",
  ].join("\r\n");

const post = (body: string, token = "the-token") =>
  at("/mails/bounces", {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "message/rfc822" },
    body,
  });

test("a mail that comes back is told to be, with the reason, once; a delay is none", async () => {
  const { id } = await aMail(house, of);
  const messageId = `<${id}@passerelle.example>`;
  await left(id);
  expect(await (await post(report(messageId, "delayed"))).json()).toEqual({ noted: 0 });
  expect(await stateOf(id)).toMatchObject({ state: "SENT" });
  for (let twice = 0; twice < 2; twice++) expect((await post(report(messageId))).status).toBe(200);
  expect(await stateOf(id)).toMatchObject({ state: "BOUNCED", last_error: "550 5.1.1 No such mailbox here" });
  const told = await askAsOwner(
    house,
    "select kind from event where facts ->> 'mailId' = $1 and kind = 'mails.bounced'",
    [id],
  );
  expect(told).toHaveLength(1);
});

test("reports come from whoever knows the token, and may hold anything", async () => {
  const { id } = await aMail(house, of);
  for (const token of ["", "wrong", "the-tokem"])
    expect((await post(report(`<${id}@passerelle.example>`), token)).status).toBe(404);
  for (const body of ["", "nothing", report("<unknown@nowhere.example>"), report("<'; drop table mail; --@x>")])
    expect((await post(body)).status).toBe(200);
  const quiet = await openTestHouse({ smtpUrl: sink.url });
  try {
    expect(
      (await fetch(`${quiet.address}/mails/bounces`, { method: "POST", headers: { authorization: "Bearer " } })).status,
    ).toBe(404);
  } finally {
    await quiet.close();
  }
});

test("what somebody makes up to keep the house busy is put aside at once", async () => {
  const busy = {
    emptyLines: report("<a@b>").replace(/Diagnostic-Code: .*\r\n.*/, `Diagnostic-Code:${"\n".repeat(60_000)}`),
    spaces: report("<a@b>").replace(/Diagnostic-Code: .*\r\n.*/, `Diagnostic-Code:${" ".repeat(200_000)}`),
    page: `Content-Type: text/html\r\n\r\n${"<a href='x'><b>".repeat(300_000)}`,
    groups: `To: ${"g:".repeat(400_000)}\r\n\r\nx`,
    parts: `Content-Type: multipart/report; boundary=b\r\n\r\n${"--b\r\nContent-Type: text/plain\r\n\r\na\r\n".repeat(100_000)}--b--\r\n`,
  };
  for (const [name, body] of Object.entries(busy)) {
    const answer = await post(body);
    expect([name, answer.status, await answer.json()]).toEqual([name, 200, { noted: 0 }]);
  }
});
