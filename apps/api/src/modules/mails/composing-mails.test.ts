import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { shopOf } from "#testing/mail-shop";
import { MailSink, type SunkMail } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { fromMark } from "./letter/marks.rules.js";
import { queueMail } from "./queue-mail.js";
import { sendMailJob } from "./sending/send-mail.job.js";
import { templates } from "./templates/all.mail.js";
import type { MailFile, NewMail } from "./write-mail.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url, mailFrom: "no-reply@formation.example" });
  of = await anOrganisation(house, "Atelier Loire");
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const link = "https://formation.example/extranet/l/secret";
const paul = { name: "Paul Renard", address: "paul.renard@client.example" };
const camille = { name: "Camille Bonnet", address: "camille.bonnet@client.example" };

async function sent(mail: Partial<NewMail> = {}): Promise<SunkMail> {
  const address = `${newId()}@client.example`;
  const whole = {
    template: "DATE_PROPOSAL",
    facts: templates.DATE_PROPOSAL.sample("FR", link),
    to: { name: "Paul Renard", address },
    locale: "FR",
    centreId: of.centreId,
    key: newId(),
    ...mail,
  } as NewMail;
  const id = await house.house.works.run(of.admin, (work) => queueMail(work, whole));
  await sendMailJob(shopOf(house)).run({ organisationId: of.id, mailId: id! });
  const [received] = await sink.received(whole.to.address);
  return received!;
}

async function aFile(size: number, fileName = "Programme.pdf"): Promise<MailFile> {
  const incoming = await house.house.storage.receive(Readable.from([Buffer.alloc(size, "x")]));
  return { storageKey: await house.house.storage.keep(of.id, incoming), fileName, mediaType: "application/pdf", size };
}

/** How the parts of a message stand within each other, as it was written on the wire. */
const structureOf = ({ raw }: SunkMail): string[] =>
  [...raw.matchAll(/^content-type: ([^;\r\n]+)/gim)].map(([, type]) => type!.toLowerCase());

test("a proposal has its two answers, its days, its due date and whom to call, in HTML and in plain text (R-055, R-064)", async () => {
  const { html, text, raw } = await sent();
  for (const answer of ["accept", "decline"]) {
    expect(String(html)).toContain(`href="${link}?answer=${answer}"`);
    expect(text).toContain(`${link}?answer=${answer}`);
  }
  expect(text!.replace(/[\u00a0\u202f]/g, " ")).toContain("- Mardi 12 janvier 2027 : 9 h – 12 h 30 et 13 h 30 – 17 h");
  for (const body of [text!, String(html)]) {
    expect(body).toContain("Salle Estuaire, 12 rue des Chantiers, 44200 Nantes");
    expect(body).toContain("vendredi 27 novembre 2026");
    expect(body).toContain("02 61 91 00 42");
  }
  expect(String(html)).toContain("prefers-color-scheme:dark");
  expect(raw).toMatch(/content-type: multipart\/alternative/i);
});

test("several options have a button each, and one for none of them (B-05)", async () => {
  const facts = templates.DATE_PROPOSAL.sample("FR", link);
  const { html, text } = await sent({
    facts: { ...facts, options: [facts.options[0]!, facts.options[0]!] },
  });
  expect(text!.match(/\?(option|answer)=\w+/g)).toEqual(["?option=1", "?option=2", "?answer=decline"]);
  expect(String(html)).toContain("Aucune ne convient");
  expect(String(html)).not.toContain("answer=accept");
});

test("a copy says whose it is, and has none of the buttons; both see who else is in copy, each has a mail alone (L-16)", async () => {
  const shown = { to: paul, cc: [camille] };
  const first = await sent({ shown });
  const copy = await sent({ shown, copy: true });
  for (const mail of [first, copy]) {
    expect([mail.to].flat()[0]!.value).toMatchObject([paul]);
    expect([mail.cc!].flat()[0]!.value).toMatchObject([camille]);
    expect(mail.recipients).toHaveLength(1);
  }
  expect(`${copy.html}${copy.text}`).not.toContain("secret");
  expect(`${copy.html}${copy.text}`).not.toMatch(/J’accepte|answer=/);
  expect(copy.text).toContain("il est destiné à Paul Renard");
  expect(copy.text).toContain("Mardi 12 janvier 2027");
});

test("what the staff write takes the place of the subject and of the paragraphs, as text and nothing else (R-058, R-059)", async () => {
  const { subject, html, text } = await sent({
    written: {
      subject: "Vos dates\r\nBcc: evil@evil.example",
      body: "Bonjour,\n\n<b>Voici</b> {{ firstName }}\nvos dates.",
    },
  });
  expect(subject).toBe("Vos dates Bcc: evil@evil.example");
  expect(String(html)).toContain(
    `<p style="margin:0 0 12px">&lt;b&gt;Voici&lt;/b&gt; {{ firstName }}<br>vos dates.</p>`,
  );
  expect(text).toContain("<b>Voici</b> {{ firstName }}\nvos dates.");
  expect(text).not.toContain("Nous avons prévu");
});

test("a calendar message stands beside the text and the HTML with its method, and once more as a file; its organiser is who sends (L-04)", async () => {
  const title = "Une formation dont le nom est si long qu’il ne tient pas sur une seule ligne du fichier";
  const body = `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nORGANIZER;CN="${title}":mailto:${fromMark}\r\nEND:VCALENDAR\r\n`;
  const mail = await sent({
    template: "CALENDAR_INVITATION",
    facts: { ...templates.CALENDAR_INVITATION.sample("FR", link), link: null },
    calendar: { method: "REQUEST", uid: newId(), sequence: 0, body: () => body },
  });
  expect(structureOf(mail)).toEqual([
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "text/calendar",
    "application/ics",
  ]);
  expect(mail.raw).toMatch(/content-type: text\/calendar; charset=utf-8;\s+method=REQUEST/i);
  const calendar = mail.attachments.find(({ filename }) => filename === "invite.ics")!.content.toString("utf8");
  expect(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendar.replace(/\r\n /g, "")).toContain(`ORGANIZER;CN="${title}":mailto:no-reply@formation.example\r\n`);
  expect(mail.replyTo).toBeUndefined();
  expect(mail.html).not.toMatch(/<a class="link" href="#"|href=""/);
});

test("files go with a mail, under their names; beyond seven megabytes a link does in their place (R-060)", async () => {
  const light = await sent({
    attachments: [await aFile(1000), await aFile(2000, "Plan d’accès\r\nBcc: x@x.example.pdf")],
  });
  expect(light.attachments.map(({ filename, size, contentType }) => [filename, size, contentType])).toEqual([
    ["Programme.pdf", 1000, "application/pdf"],
    ["Plan d’accès Bcc: x@x.example.pdf", 2000, "application/pdf"],
  ]);
  expect(light.headers.has("bcc")).toBe(false);
  expect(structureOf(light)).toEqual([
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "application/pdf",
    "application/pdf",
  ]);

  const heavy = await sent({ attachments: [await aFile(4_000_000), await aFile(4_000_000, "Plan.pdf")] });
  expect(heavy.attachments).toEqual([]);
  expect(heavy.raw.length).toBeLessThan(40_000);
  const [, token] = /\/mail-files\/([\w-]{43})\n/.exec(heavy.text!)!;
  expect(String(heavy.html)).toContain(`/mail-files/${token}"`);
  expect(heavy.text).toContain("- Plan.pdf (3,8\u202fMo)");
  const rows = await askAsOwner(house, "select m::text as all from mail m where to_address = $1", [
    heavy.recipients[0],
  ]);
  expect(rows[0]!.all).not.toContain(token);
});

test("a file that is no longer kept keeps the mail from leaving without it, and says so", async () => {
  const file = { ...(await aFile(10)), storageKey: `${of.id}/${newId()}` };
  const address = `${newId()}@client.example`;
  const id = await house.house.works.run(of.admin, (work) =>
    queueMail(work, {
      template: "DATE_PROPOSAL",
      facts: templates.DATE_PROPOSAL.sample("FR", link),
      to: { name: "", address },
      locale: "FR",
      centreId: null,
      key: newId(),
      attachments: [file],
    }),
  );
  await sendMailJob(shopOf(house)).run({ organisationId: of.id, mailId: id! });
  const [row] = await askAsOwner(house, "select state, last_error from mail where id = $1", [id]);
  expect(row).toEqual({ state: "FAILED", last_error: "the attachment Programme.pdf is no longer kept" });
});

test("a question goes to whom it concerns; names in headers begin no header of their own (L-19)", async () => {
  const attack = 'Marion "Lefèvre"\r\nBcc: evil@evil.example\r\n\r\nHello';
  const mail = await sent({
    replyTo: { name: attack, address: "marion@formation.example" },
    shown: { to: { name: attack, address: paul.address }, cc: [{ name: attack, address: camille.address }] },
  });
  expect(mail.replyTo?.value.map(({ address }) => address)).toEqual(["marion@formation.example"]);
  expect([mail.cc!].flat()[0]!.value.map(({ address }) => address)).toEqual([camille.address]);
  expect(mail.headers.has("bcc")).toBe(false);
  expect(sink.to("evil@evil.example")).toEqual([]);
});

test.each(["shown to", "shown cc", "replyTo"])(
  "one address with a line break in %s is refused, and nothing is written (L-19)",
  async (where) => {
    const bad = { name: "Zoé", address: "zoe@client.fr\r\nBcc: evil@x.fr" };
    const mail =
      where === "replyTo"
        ? { replyTo: bad }
        : { shown: where === "shown to" ? { to: bad, cc: [] } : { to: paul, cc: [bad] } };
    await expect(sent(mail)).rejects.toThrow("EMAIL_INVALID");
  },
);

test("a reminder, and nothing else, may be ended in one click (RFC 8058)", async () => {
  const reminder = await sent({ template: "DATE_PROPOSAL_REMINDER" });
  const [, url] = /^list-unsubscribe: <(http[^>]+\/unsubscribe\/[\w-]{43})>/im.exec(
    reminder.raw.replace(/\r\n[ \t]+/g, " "),
  )!;
  expect(reminder.raw).toMatch(/^list-unsubscribe-post: List-Unsubscribe=One-Click/im);
  expect(reminder.text).toContain(url);
  expect((await sent()).raw).not.toMatch(/list-unsubscribe/i);
  expect((await sent({ template: "DATE_PROPOSAL_REMINDER", copy: true })).raw).not.toMatch(/list-unsubscribe/i);
});

test("a fact told twice answers the id of its mail once", async () => {
  const mail: NewMail = {
    template: "DATE_PROPOSAL",
    facts: templates.DATE_PROPOSAL.sample("FR", link),
    to: paul,
    locale: "FR",
    centreId: null,
    key: newId(),
  };
  const queue = () => house.house.works.run(of.admin, (work) => queueMail(work, mail));
  expect([typeof (await queue()), await queue()]).toEqual(["string", null]);
});
