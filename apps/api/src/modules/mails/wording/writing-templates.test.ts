import { afterAll, beforeAll, expect, test } from "vitest";
import { aMail } from "#testing/a-mail";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

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

const answer = `__typename ... on MailWording { subject heading body isDefault version versions { id number author isReset } }
  ... on MailWordingFaults { faults { part line reason name message } } ... on Refusal { code }`;
const ours = { template: "PASSWORD_RESET", locale: "FR" };
const words = {
  subject: "Un mot de passe pour {{ firstName }}",
  heading: "Bonjour",
  body: "Chez {{ organisation }},\n\nvoici.",
};

interface Told {
  __typename: string;
  version: number;
  subject: string;
  isDefault: boolean;
  code?: string;
  versions: { id: string; number: number; author: string; isReset: boolean }[];
  faults: { part: string; line: number; reason: string; name: string | null; message: string }[];
}
const save = async (change: object = {}, client = helene): Promise<Told> => {
  const expectedVersion = (await read()).version;
  const { data } = await client.ask(
    `mutation ($input: SaveMailTemplateInput!) { saveMailTemplate(input: $input) { ${answer} } }`,
    { input: { ...ours, ...words, expectedVersion, ...change } },
  );
  return data?.saveMailTemplate as Told;
};
const read = async (which = ours): Promise<Told> =>
  (
    await helene.ask(
      `query ($template: MailTemplate!, $locale: Locale!) { mailTemplate(template: $template, locale: $locale) { ${answer.split("... on MailWording {")[1]!.split("}\n")[0]!} } }`,
      which,
    )
  ).data.mailTemplate as Told;
const received = async (): Promise<string> => {
  const { address } = await aMail(house, of);
  const [mail] = await sink.received(address);
  return `${mail!.subject}\n${mail!.text}`;
};

test("what an administrator writes is what leaves from then on, in that language and that organisation alone (R-061, R-106)", async () => {
  expect(await save()).toMatchObject({ ...words, isDefault: false, version: 1 });
  expect(await received()).toContain("Un mot de passe pour Camille\nBonjour\n\nChez Atelier Loire,\n\nvoici.");
  expect(await read({ ...ours, locale: "EN" })).toMatchObject({ isDefault: true, version: 0 });
  const elsewhere = await anOrganisation(house, "Formation Alpes");
  const { address } = await aMail(house, elsewhere);
  expect((await sink.received(address))[0]!.subject).toBe("Choisissez un nouveau mot de passe");
});

test("the button, the link and how long it holds stay, whatever the words (R-106)", async () => {
  await save({ body: "<script>alert(1)</script><img src=x onerror=alert(2)>" });
  const { address } = await aMail(house, of);
  const [mail] = await sink.received(address);
  expect(String(mail!.html)).not.toMatch(/<script|<img/);
  expect(await received()).toMatch(
    /Choisir un mot de passe.*\nhttps:\/\/formation\.example\/extranet\/l\/secret-token\n[^]*une seule fois/,
  );
});

test("words that cannot be used are not saved, and each part says why, by its line (R-061)", async () => {
  const before = await read();
  const { faults } = await save({ subject: "{{ nom }}", heading: "  ", body: "Bonjour\n\n{% for x in y %}" });
  expect(faults).toMatchObject([
    { part: "SUBJECT", line: 1, reason: "UNKNOWN_FIELD", name: "nom" },
    { part: "HEADING", line: 1, reason: "EMPTY" },
    { part: "BODY", line: 3, reason: "UNKNOWN_TAG", name: "for" },
  ]);
  expect(faults[0]!.message).toBe("La balise « nom » n’existe pas dans ce modèle. Choisissez-en une dans la liste.");
  expect((await save({ body: "x".repeat(5001) })).faults).toMatchObject([{ part: "BODY", reason: "TOO_LONG" }]);
  expect(await read()).toEqual(before);
});

test("of two who save at the same moment, the second reads what the first wrote", async () => {
  const expectedVersion = (await read()).version;
  const both = await Promise.all(["Un", "Deux"].map((subject) => save({ subject, expectedVersion })));
  expect(both.map(({ __typename, code }) => code ?? __typename).toSorted()).toEqual(["MailWording", "STALE"]);
  expect(await save({ expectedVersion })).toMatchObject({ code: "STALE" });
});

test("one goes back to the original words, and to an earlier version; nothing that was written is lost (R-061)", async () => {
  await save({ subject: "Première" });
  const { versions } = await save({ subject: "Seconde" });
  const reset = await helene.ask(
    `mutation ($input: ResetMailTemplateInput!) { resetMailTemplate(input: $input) { ${answer.split("\n")[0]} ... on Refusal { code } } }`,
    { input: { ...ours, expectedVersion: (await read()).version } },
  );
  expect(reset.data.resetMailTemplate).toMatchObject({
    isDefault: true,
    subject: "Choisissez un nouveau mot de passe",
  });
  expect(await received()).toContain("Choisissez un nouveau mot de passe");
  const restore = await helene.ask(
    `mutation ($input: RestoreMailTemplateVersionInput!) { restoreMailTemplateVersion(input: $input) { ${answer} } }`,
    { input: { versionId: versions[1]!.id, expectedVersion: (await read()).version } },
  );
  expect(restore.data.restoreMailTemplateVersion).toMatchObject({ isDefault: false, subject: "Première" });
  const all = (await read()).versions;
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => all.length - index));
  expect(all[0]!.author).toBeTruthy();
  expect(all.filter(({ isReset }) => isReset)).toHaveLength(1);
});

test("a preview shows the words being written on a real session, and its links open nothing (R-061)", async () => {
  const { id: sessionId } = await aSession(house, of, []);
  const asked = await helene.ask(
    "query ($input: MailTemplatePreviewInput!) { mailTemplatePreview(input: $input) { __typename ... on MailPreview { subject html text } ... on MailWordingFaults { faults { reason } } } }",
    {
      input: {
        template: "DATE_PROPOSAL",
        locale: "FR",
        subject: "{{ sessionTitle }} ?",
        heading: "H",
        body: "B",
        sessionId,
      },
    },
  );
  const { subject, html, text } = asked.data.mailTemplatePreview as { subject: string; html: string; text: string };
  const [session] = await askAsOwner(house, "select title from session where id = $1", [sessionId]);
  expect(subject).toBe(`${String(session!.title)} ?`);
  expect(html).toContain(String(session!.title));
  expect(`${html}${text}`).not.toMatch(/formation\.example|\.invalid/);
  expect(
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !/^(tel|mailto):/.test(href!)),
  ).toEqual(expect.arrayContaining(["#"]));
});

test("a test goes to oneself alone, is told apart, and its words are nobody else's yet", async () => {
  await helene.ask(
    "mutation ($input: MailTemplatePreviewInput!) { sendTestMail(input: $input) { __typename ... on Mail { id toAddress } } }",
    { input: { ...ours, ...words, subject: "Essayé" } },
  );
  const [mail] = await sink.received(of.adminEmail);
  expect(mail!.subject).toBe("Essai\u202f: Essayé");
  expect(mail!.recipients).toEqual([of.adminEmail]);
  expect(await received()).not.toContain("Essayé");
});

test("a test is of the session that was chosen, as its preview", async () => {
  const { id: sessionId } = await aSession(house, of, []);
  const words = { subject: "{{ sessionTitle }} !", heading: "H", body: "B" };
  const input = { template: "DATE_PROPOSAL", locale: "FR", ...words, sessionId };
  const { data } = await helene.ask(
    "mutation ($input: MailTemplatePreviewInput!) { sendTestMail(input: $input) { ... on Mail { id } } }",
    { input },
  );
  const { data: shown } = await helene.ask(
    "query ($input: MailTemplatePreviewInput!) { mailTemplatePreview(input: $input) { ... on MailPreview { text } } }",
    { input },
  );
  const [sent] = await askAsOwner(house, "select subject, text from mail where id = $1", [
    (data.sendTestMail as { id: string }).id,
  ]);
  const [session] = await askAsOwner(house, "select title from session where id = $1", [sessionId]);
  const dated = (text: string) => text.split("\n").filter((line) => /\d\sh/u.test(line));
  expect(sent!.subject).toBe(`Essai\u202f: ${String(session!.title)} !`);
  expect(dated(String(sent!.text))).toEqual(dated((shown.mailTemplatePreview as { text: string }).text));
  expect(dated(String(sent!.text))).not.toEqual([]);
});

test("words that no longer come out give way to ours, and the journal says so", async () => {
  await save({ subject: "Encore" });
  await askAsOwner(house, "update mail_template_version set subject = '{{ disparu }}' where organisation_id = $1", [
    of.id,
  ]);
  expect(await received()).toContain("Choisissez un nouveau mot de passe");
  const told = await askAsOwner(
    house,
    "select facts ->> 'reason' as reason from event where kind = 'mails.inOurWords' and organisation_id = $1",
    [of.id],
  );
  expect(told).toEqual([{ reason: "UNKNOWN_FIELD at line 1: disparu" }]);
});

test("templates are the administrators': for everybody else they do not exist", async () => {
  const coordinator = await ApiClient.signedIn(house, "console", (await aMember(house, of, "COORDINATOR")).email);
  expect((await coordinator.ask("{ mailTemplates { id } }")).errors).toBeDefined();
  expect((await coordinator.ask("{ organisation { viewerCan { editMailTemplates } } }")).data.organisation).toEqual({
    viewerCan: { editMailTemplates: false },
  });
  expect((await helene.ask("{ mailTemplates { id fields { name label sample } } }")).data.mailTemplates).toHaveLength(
    32,
  );
});
