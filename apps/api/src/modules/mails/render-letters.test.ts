import { locales, mailTemplates, type Locale, type MailTemplate } from "@passerelle/schema/vocabulary";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { isMailAddress } from "#platform/mail/mail-address";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink, type SunkMail } from "#testing/mail-sink";
import { shopOf } from "#testing/mail-shop";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { queueMail } from "./queue-mail.js";
import { sendMailJob } from "./sending/send-mail.job.js";
import { contrastWithWhite, readableColour } from "./letter/readable-colour.rules.js";
import { templates, type MailFacts } from "./templates/all.mail.js";
import type { NewMail } from "./write-mail.js";

let sink: MailSink;
let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  sink = await MailSink.open();
  house = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(house, "Atelier Loire");
});
afterAll(async () => {
  await house?.close();
  await sink?.goAway();
});

const link = "https://formation.example/l/abc?x=1&y=2";
const factsOf = <Template extends MailTemplate>(template: Template, locale: Locale): MailFacts[Template] =>
  templates[template].sample(locale, link);

async function sent<Template extends MailTemplate>(
  template: Template,
  locale: Locale,
  changes: Partial<MailFacts[Template]> = {},
  name = "Paul Renard",
): Promise<SunkMail> {
  const address = `${newId()}@client.example`;
  const mail = {
    template,
    locale,
    to: { name, address },
    centreId: of.centreId,
    key: newId(),
    facts: { ...factsOf(template, locale), ...changes },
  } as unknown as NewMail;
  await house.house.works.run(of.admin, (work) => queueMail(work, mail));
  // At once, rather than at the next turn of the worker.
  const [row] = await askAsOwner(house, "select id from mail where to_address = $1", [address]);
  await sendMailJob(shopOf(house)).run({
    organisationId: of.id,
    mailId: String(row!.id),
  });
  const [received] = await sink.received(address);
  return received!;
}

test.each(mailTemplates.flatMap((template) => locales.map((locale) => [template, locale] as const)))(
  "%s in %s: a subject, a button, the link written out, a plain part, in the dress of the centre (R-106, R-107)",
  async (template, locale) => {
    const mail = await sent(template, locale);
    const html = String(mail.html);
    expect(mail.subject).toBeTruthy();
    expect(html).toContain(`<html lang="${locale.toLowerCase()}">`);
    expect(html.split(`href="${link.replace("&", "&amp;")}`).length).toBeGreaterThanOrEqual(3);
    expect(html).toContain(
      `height="6" style="height:6px;line-height:6px;font-size:0;background:${readableColour("#2f4bd8")}"`,
    );
    expect(html).toMatch(/max-width:600px/);
    expect(html).toContain(">AL</td>");
    expect(html).not.toMatch(/<script|<img|undefined|\[object|invalid/);
    expect(mail.text).toContain(link);
    expect(mail.text).toContain("Atelier Loire");
    expect(mail.text).not.toMatch(/<[a-z]|undefined|\[object|invalid/);
    expect(mail.raw).toMatch(/content-type: multipart\/alternative/i);
    const french = /Bonjour Paul,/.test(mail.text!);
    expect(french).toBe(locale === "FR");
  },
);

test("a mail carries the logo of its centre, fetched from where its link leads (R-106, R-107)", async () => {
  const dress = (logo: string) =>
    askAsOwner(house, `update centre set ${logo}, version = version + 1 where id = $1`, [of.centreId]);
  await dress("logo_key = 'a/b', logo_type = 'image/png', logo_size = 70");
  const html = String((await sent("CONTACT_INVITATION", "FR")).html);
  await dress("logo_key = null, logo_type = null, logo_size = null");
  expect(html).toMatch(`<img src="https://formation.example/extranet/logos/${of.centreId}?v=`);
  expect(html).not.toContain(">AL</td>");
});

test("days are written as the training place reads them, in both languages", async () => {
  expect((await sent("DOCUMENT_EXPECTED", "FR")).text).toContain("vendredi 4 décembre 2026");
  expect((await sent("DOCUMENT_EXPECTED", "EN")).text).toMatch(/Friday,? 4 December 2026/);
  // 23:59 in Paris, already winter time.
  expect((await sent("PASSWORD_RESET", "FR")).text).toMatch(/lundi 21 décembre 2026.*23:59/);
});

test("whatever a name holds, the link of a mail goes nowhere but to its own button (L-16)", async () => {
  const thief = "https://thief.example/?take=https://link.invalid/";
  const mail = await sent(
    "CONTACT_INVITATION",
    "FR",
    { firstName: thief, companyName: thief, invitedBy: thief },
    thief,
  );
  expect(`${mail.html}${mail.text}`).toContain("https://thief.example/?take=");
  expect(`${mail.html}${mail.text}`).not.toMatch(/take=https/);
  expect(mail.text!.split(link)).toHaveLength(2);
});

test("whatever a name holds, the HTML of a mail shows it as text (L-19)", async () => {
  const attack = `<img src=x onerror=alert(1)>"'&`;
  const mail = await sent(
    "CONTACT_INVITATION",
    "FR",
    { firstName: attack, companyName: "</td></table><script>alert(1)</script>" },
    `<b>${attack}</b>`,
  );
  expect(String(mail.html)).not.toMatch(/<script|<img|<b>/);
  expect(String(mail.html)).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
});

test("no name, title or subject can begin a header, a recipient or a line of its own (L-19)", async () => {
  const attack = "Voltéo\r\nBcc: evil@evil.example\r\n\r\nOuvrez https://evil.example\u2028\u0000";
  const mail = await sent(
    "CONTACT_INVITATION",
    "FR",
    { firstName: attack, companyName: attack, invitedBy: attack },
    attack,
  );
  const document = await sent("DOCUMENT_EXPECTED", "EN", { documentTitle: attack }, `"x" <evil@evil.example>, paul`);
  for (const { headers, recipients, text, to } of [mail, document]) {
    expect(headers.has("bcc")).toBe(false);
    expect(recipients).toHaveLength(1);
    expect([to].flat()[0]!.value).toHaveLength(1);
    expect(text!.split("\n").filter((line) => /^(bcc|ouvrez)/i.test(line))).toEqual([]);
  }
  expect(sink.to("evil@evil.example")).toEqual([]);
});

test.each([
  "zoe@client.fr\r\nBcc: evil@x.fr",
  "zoe@client.fr, evil@x.fr",
  "zoe@client.fr;evil@x.fr",
  "Zoé <zoe@client.fr>",
  "<zoe@client.fr>",
  `"zoe\r\n"@client.fr`,
  "zoe@client.fr\u0000",
  "zoe@client.fr\u2028",
  "zoe @client.fr",
  "zoe@client",
  "zoe@@client.fr",
  "@client.fr",
  "zoe@",
  "zoe@-client.fr",
  `${"a".repeat(250)}@client.fr`,
  "",
])("%j is refused as an address, and nothing is written (L-19)", async (address) => {
  expect(isMailAddress(address)).toBe(false);
  const queued = house.house.works.run(of.admin, (work) =>
    queueMail(work, {
      template: "PASSWORD_RESET",
      to: { name: "Zoé", address },
      locale: "FR",
      centreId: null,
      key: newId(),
      facts: factsOf("PASSWORD_RESET", "FR"),
    }),
  );
  await expect(queued).rejects.toThrow("EMAIL_INVALID");
  expect(await askAsOwner(house, "select id from mail where to_name = 'Zoé'")).toEqual([]);
});

test.each(["zoe@client.fr", "zoe.o'neil+rh@sous.client-1.fr", "zoé@société.fr"])("%s is an address", (address) => {
  expect(isMailAddress(address)).toBe(true);
});

test("a link that leads anywhere but to a web page is a mistake of ours (L-17)", async () => {
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "/extranet/l/abc"])
    await expect(sent("PASSWORD_RESET", "FR", { link: bad })).rejects.toThrow();
});

test.each(["#ffff00", "#ffffff", "#2f4bd8", "#000000", "#f5d90a", "#e0e0e0"])(
  "white text reads on the button of a centre whose colour is %s",
  (colour) => {
    const readable = readableColour(colour);
    expect(readable).toMatch(/^#[0-9a-f]{6}$/);
    expect(
      contrastWithWhite([1, 3, 5].map((start) => Number.parseInt(readable.slice(start, start + 2), 16))),
    ).toBeGreaterThanOrEqual(4.5);
  },
);
