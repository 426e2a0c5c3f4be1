import { locales, mailTemplates } from "@passerelle/schema/vocabulary";
import { setTimeout as wait } from "node:timers/promises";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queueMail } from "#mails";
import { newId } from "#platform/ids";
import { readSettings } from "#platform/settings";
import { aMail } from "#testing/a-mail";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  house = await openTestHouse();
  of = await anOrganisation(house, "Atelier Loire");
});
afterAll(() => house?.close());

const get = async (path: string, from: TestHouse = house, language = "fr") => {
  const response = await fetch(`${from.address}${path}`, { headers: { "accept-language": language } });
  return {
    status: response.status,
    policy: response.headers.get("content-security-policy"),
    text: await response.text(),
  };
};

async function caught(address: string): Promise<string> {
  for (let turn = 0; turn < 300; turn++) {
    const mail = (await house.house.mail.catcher!.list()).find(({ to }) => to.includes(address));
    if (mail) return mail.id;
    await wait(20);
  }
  throw new Error("the mail was not caught");
}

test("without a mail server, mails are read at /mail/, in French and in English", async () => {
  expect((await get("/mail/")).text).toContain("Aucun message pour l’instant");
  const { address } = await aMail(house, of);
  const id = await caught(address);
  const list = await get("/mail/");
  expect(list.text).toContain(`href="/mail/${id}"`);
  expect(list.text).toContain("Choisissez un nouveau mot de passe");
  expect((await get("/mail/", house, "en")).text).toContain("No mail server is set");
  const text = await get(`/mail/${id}/text`);
  expect(text.text).toContain(`<a href="https://formation.example/extranet/l/secret-token">`);
});

test("a caught mail is shown in a frame where nothing runs and links open in the whole window (L-18)", async () => {
  const address = "piege@client.example";
  const facts = {
    firstName: "<script>alert(1)</script>",
    device: `"></iframe><script>alert(2)</script>`,
    at: new Date(),
    link: "https://formation.example/",
  };
  await house.house.works.run(of.admin, (work) =>
    queueMail(work, {
      template: "NEW_DEVICE",
      to: { name: "<b>", address },
      locale: "FR",
      centreId: null,
      key: newId(),
      facts,
    }),
  );
  const { text, policy } = await get(`/mail/${await caught(address)}`);
  expect(text).toContain(`sandbox="allow-popups allow-top-navigation-by-user-activation"`);
  expect(text).toContain("&lt;base target=&quot;_top&quot;&gt;");
  expect(text).not.toContain("<script");
  expect(text.split("<iframe")).toHaveLength(2);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("script-src");
});

test("every mail of the house is shown with invented facts, wide and narrow, while there is no mail server", async () => {
  const list = await get("/mail/gallery");
  const pages = [...list.text.matchAll(/href="(\/mail\/gallery\/\d+)"/g)].map(([, path]) => path!);
  expect(pages.length).toBeGreaterThanOrEqual(mailTemplates.length * locales.length);
  for (const path of [pages[0]!, pages.at(-1)!]) {
    const { status, text, policy } = await get(path);
    expect([status, text.split("<iframe").length]).toEqual([200, 3]);
    expect(policy).toContain("default-src 'none'");
  }
  expect((await get("/mail/gallery/0")).status).toBe(404);
  expect((await get(`/mail/gallery/${pages.length + 1}`)).status).toBe(404);
});

test.each(["/mail/nothing", "/mail/..%2f..%2fetc%2fpasswd", "/mail/00000000000000000000", "/mail/a/text", "/mail/%00"])(
  "%s is not found",
  async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
  },
);

test("beyond the demo, caught mails are for somebody at this machine, under its own name (L-17)", async () => {
  const quiet = await openTestHouse({ demo: false });
  try {
    expect((await get("/mail/", quiet)).status).toBe(200);
    const status = await new Promise<number | undefined>((resolve) => {
      request(`${quiet.address}/mail/`, { headers: { host: "rebound.example" } }, (response) =>
        resolve(response.resume().statusCode),
      ).end();
    });
    expect(status).toBe(404);
    // A proxy on this machine writes a name of this machine for whoever comes through it.
    const through = await fetch(`${quiet.address}/mail/`, { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(through.status).toBe(404);
  } finally {
    await quiet.close();
  }
});

test("with a mail server, nothing is caught and /mail/ does not exist", async () => {
  const sink = await MailSink.open();
  const real = await openTestHouse({ smtpUrl: sink.url });
  try {
    expect((await get("/mail/", real)).status).toBe(404);
  } finally {
    await real.close();
    await sink.goAway();
  }
});

test("with a database of its own, the server refuses to start without a mail server, in one sentence", () => {
  const env = {
    DATABASE_URL: "postgresql://app@db/passerelle",
    DATABASE_OWNER_URL: "postgresql://owner@db/passerelle",
    SECRET_KEY: Buffer.alloc(32, 1).toString("base64"),
  };
  expect(() => readSettings(env, "/srv")).toThrow(/^DATABASE_URL is set without SMTP_URL: [^.]+\.$/);
  expect(() => readSettings({ ...env, SMTP_URL: "mail.example.fr" }, "/srv")).toThrow("SMTP_URL must be an address");
  expect(() =>
    readSettings({ ...env, SMTP_URL: "smtp://mail.example.fr", MAIL_FROM: "a@x.fr, b@x.fr" }, "/srv"),
  ).toThrow("MAIL_FROM must be one e-mail address");
  // The links of mails lead there (L-17).
  expect(() =>
    readSettings({ ...env, SMTP_URL: "smtps://mail.example.fr", PUBLIC_URL: "http://formation.fr" }, "/srv"),
  ).toThrow("PUBLIC_URL must begin with https://");
  expect(
    readSettings({ ...env, SMTP_URL: "smtps://mail.example.fr", EXTRANET_URL: "https://clients.formation.fr" }, "/srv")
      .mailFrom,
  ).toBe("no-reply@clients.formation.fr");
});
