import { locales, mailTemplates, type Locale, type MailTemplate } from "@passerelle/schema/vocabulary";
import type { Attachment } from "mailparser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { linksOf } from "#platform/links";
import { ApiClient } from "#testing/api-client";
import { aCompany, anInvited, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { MailSink, type SunkMail } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal } from "#testing/proposals";
import { tablesOf, type Untouched } from "#testing/untouched";
import { queueMail } from "./queue-mail.js";
import { templates } from "./templates/all.mail.js";
import type { NewMail } from "./write-mail.js";

let sink: MailSink;
let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let kept: Untouched;
let tokens: Record<"contact" | "staff" | "reset" | "change" | "proposal", string>;

const origins = ["https://maison.example", "https://equipe.example", "https://clients.example"] as const;

beforeAll(async () => {
  sink = await MailSink.open();
  const [publicUrl, consoleUrl, extranetUrl] = origins;
  world = await openTestHouse({ smtpUrl: sink.url, publicUrl, consoleUrl, extranetUrl, production: true });
  of = await anOrganisation(world);
  tokens = await realTokens();
  kept = await tablesOf(world);
});
afterAll(async () => {
  await kept?.close();
  await world?.close();
  await sink?.goAway();
});

/** What each personal link opens is really there, and waits for its reader. */
async function realTokens(): Promise<typeof tokens> {
  const [admin, anybody] = [await ApiClient.signedIn(world, "console", of.adminEmail), new ApiClient(world, "console")];
  const tokenIn = async (address: string): Promise<string> =>
    /\/l\/([\w-]{43})/.exec((await sink.received(address))[0]!.text!)![1]!;
  const acts: [string, string, object][] = [
    [
      "addUser",
      "AddUserInput",
      { email: "nora@organisme.example", firstName: "Nora", lastName: "Petit", role: "READER", notify: true },
    ],
    [
      "requestLoginEmailChange",
      "RequestLoginEmailChangeInput",
      { newEmail: "nouvelle@organisme.example", currentPassword: password },
    ],
  ];
  for (const [field, type, input] of acts) {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code } } }`;
    const answer = await admin.ask(query, { input });
    if (answer.errors || (answer.data[field] as { code?: string }).code) throw new Error(JSON.stringify(answer));
  }
  await anybody.ask(
    "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename } }",
    {
      input: { email: of.adminEmail },
    },
  );
  return {
    contact: (await anInvited(world, of, (await aCompany(world, of)).id)).token,
    staff: await tokenIn("nora@organisme.example"),
    change: await tokenIn("nouvelle@organisme.example"),
    reset: await tokenIn(of.adminEmail),
    proposal: (await aProposal(world, of, await aPlannedClient(world, of))).token,
  };
}

function linkOf(template: MailTemplate): string {
  const links = linksOf(world.house.settings);
  const { contact, staff, change, reset, proposal } = tokens;
  const personal: Partial<Record<MailTemplate, string>> = {
    CONTACT_INVITATION: links.to("extranet", contact),
    CONTACT_INVITATION_REMINDER: links.to("extranet", contact),
    STAFF_INVITATION: links.to("console", staff),
    STAFF_INVITATION_REMINDER: links.to("console", staff),
    PASSWORD_RESET: links.to("console", reset),
    LOGIN_EMAIL_CHANGE: links.to("console", change),
    DATE_PROPOSAL: links.to("extranet", proposal),
    DATE_PROPOSAL_REMINDER: links.to("extranet", proposal),
    DATES_ANSWER_RECEIPT: links.to("extranet", proposal),
  };
  return personal[template] ?? links.page("extranet", "/sessions");
}

async function sent(template: MailTemplate, locale: Locale): Promise<SunkMail> {
  const address = `${newId()}@client.example`;
  const mail = {
    template,
    locale,
    to: { name: "Paul\r\nBcc: evil@evil.example", address },
    centreId: of.centreId,
    key: newId(),
    facts: templates[template].sample(locale, linkOf(template)),
    replyTo: { name: "Hélène\nX-Evil: 1", address: of.adminEmail },
    ...(template.startsWith("CALENDAR_") ? { calendar: calendarOf(template), replyTo: undefined } : {}),
  } as unknown as NewMail;
  await world.house.works.run({ kind: "house", organisationId: of.id }, (work) => queueMail(work, mail));
  return (await sink.received(address))[0]!;
}

const calendarOf = (template: MailTemplate) => {
  const method = template === "CALENDAR_CANCELLATION" ? "CANCEL" : "REQUEST";
  const body = () => `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n`;
  return { method, uid: newId(), sequence: 0, body };
};

/** Every address that a reader, a mail program or a scanner could open. */
function addressesIn({ html, text, headers }: SunkMail): URL[] {
  const listed = (headers.get("list") as { unsubscribe?: { url?: string } } | undefined)?.unsubscribe?.url;
  const found = [
    ...[...String(html).matchAll(/(?:href|src|action|background)\s*=\s*"([^"]*)"/g)].map((match) => match[1]!),
    ...[...text!.matchAll(/https?:\/\/[^\s<>)]+/g)].map((match) => match[0]),
    ...(listed ? [listed] : []),
  ];
  return [...new Set(found.map((address) => address.replaceAll("&amp;", "&")))]
    .filter((address) => !address.startsWith("mailto:") && !address.startsWith("tel:"))
    .map((address) => new URL(address));
}

const kinds = mailTemplates.flatMap((template) => locales.map((locale) => [template, locale] as const));

test.each(kinds)(
  "%s in %s: whoever opens its links, three times, by GET and HEAD, with scripts or without, changes nothing; each is absolute and secure (L-09, L-17)",
  async (template, locale) => {
    const addresses = addressesIn(await sent(template, locale));
    expect(addresses.length).toBeGreaterThan(0);
    for (const { origin } of addresses) expect(origins).toContain(origin);
    const statuses = await kept.during(async () => {
      const answers: number[] = [];
      for (const { pathname, search } of addresses)
        for (const method of ["GET", "HEAD", "GET", "HEAD", "GET", "HEAD"]) {
          const response = await fetch(`${world.address}${pathname}${search}`, { method, redirect: "manual" });
          await response.arrayBuffer();
          answers.push(response.status);
        }
      // What the page asks by itself, before anybody clicks.
      const token = /\/l\/([\w-]{43})/.exec(linkOf(template))?.[1];
      const side = linkOf(template).includes("/console/") ? "console" : "extranet";
      for (let each = 0; token && each < 3; each += 1) {
        const { data } = await new ApiClient(world, side).ask(
          "query ($token: String!) { linkedPage(token: $token) { kind state } }",
          { token },
        );
        expect(data.linkedPage).toMatchObject({ state: "OPEN" });
      }
      return answers;
    });
    for (const status of statuses) expect(status).toBeLessThan(500);
  },
);

test.each(kinds)(
  "%s in %s is what an independent parser reads as one mail: text beside HTML, to one person, without a header of anybody else (L-19)",
  async (template, locale) => {
    const mail = await sent(template, locale);
    expect(mail.recipients).toHaveLength(1);
    expect([mail.to].flat()[0]!.value.map(({ address }) => address)).toEqual(mail.recipients);
    expect([mail.headers.has("bcc"), mail.headers.has("x-evil"), mail.cc]).toEqual([false, false, undefined]);
    expect(mail.raw.split("\r\n\r\n")[0]).not.toMatch(/^(bcc|x-evil):/im);
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.text!.trim().length).toBeGreaterThan(50);
    expect(String(mail.html)).toMatch(/^<!doctype html>/i);
    for (const line of mail.raw.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThan(998);
    const isCalendar = template.startsWith("CALENDAR_");
    const parts = [...mail.raw.matchAll(/^content-type: *([\w/]+)/gim)].map((match) => match[1]!.toLowerCase());
    expect(parts.slice(0, isCalendar ? 5 : 3)).toEqual(
      isCalendar
        ? ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar"]
        : ["multipart/alternative", "text/plain", "text/html"],
    );
    const method = isCalendar ? calendarOf(template).method : null;
    expect(mail.attachments.map(({ filename }: Attachment) => filename).filter(Boolean)).toEqual(
      isCalendar ? ["invite.ics"] : [],
    );
    expect(/text\/calendar;[^]*?method=(\w+)/i.exec(mail.raw)?.[1] ?? null).toBe(method);
    expect(/^list-unsubscribe-post:/im.test(mail.raw)).toBe(template.endsWith("_REMINDER"));
  },
);
