import type { MailTemplate } from "@passerelle/schema/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessJobs, inviteContact } from "#access";
import { inviteToCalendar } from "#calendar";
import { expectDocument } from "#documents";
import type { Work } from "#platform/work";
import { setBookingStatus } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, aStranger, type TestOrganisation } from "#testing/builders";
import { toldTo } from "#testing/calendar-mails";
import { notedLinks } from "#testing/noted-links";
import { calendarsTold } from "#testing/calendar-mails";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { answerLinked, aPlannedClient, aProposal, moveSlots, preview, remind, sessionNow } from "#testing/proposals";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const act = <T>(use: (work: Work) => Promise<T>): Promise<T> => world.house.works.run(of.admin, use);
const speak = (contactId: string, locale: "FR" | "EN") =>
  askAsOwner(world, "update contact set locale = $2 where id = $1", [contactId, locale]);

/** A client of a planned session whose primary contact reads English. */
async function anEnglishClient() {
  const { contact, ...at } = await aPlannedClient(world, of);
  await speak(contact.contactId, "EN");
  return { ...at, contactId: contact.contactId, email: contact.email };
}
type Client = Awaited<ReturnType<typeof anEnglishClient>>;
type Reader = { email: string };

/** Those to an account, in the language of the account. */
type OfAccounts =
  | "STAFF_INVITATION"
  | "STAFF_INVITATION_REMINDER"
  | "PASSWORD_RESET"
  | "LOGIN_EMAIL_CHANGE"
  | "NEW_DEVICE"
  | "SECURITY_CHANGE";

const invite = ({ sessionId, companyId, contactId }: Client) =>
  act((work) => inviteToCalendar(work, { sessionId, companyId, contactIds: [contactId] }));

async function invited({ companyId }: Client): Promise<{ contactId: string; email: string }> {
  const { id: contactId, email } = await aStranger(world, of, companyId);
  await speak(contactId, "EN");
  await act((work) => inviteContact(work, notedLinks(world), { contactId }));
  return { contactId, email: email! };
}

/** How each of them is made to leave; all that a contact is written. */
const leaving: Record<Exclude<MailTemplate, OfAccounts>, (client: Client) => Promise<Reader | void>> = {
  CONTACT_INVITATION: (client) => invited(client),
  CONTACT_INVITATION_REMINDER: async (client) => {
    const { contactId, email } = await invited(client);
    const [job] = await askAsOwner(
      world,
      "select j.data, j.start_after as at from pgboss.job j join invitation i on i.id = (j.data->>'invitationId')::uuid where j.name = 'access.remind-invited' and i.contact_id = $1 order by j.start_after",
      [contactId],
    );
    const now = world.clock.now();
    world.clock.moveTo(job!.at as Date);
    const jobs = accessJobs({ works: world.house.works, door: world.house.door, links: notedLinks(world) });
    await jobs.find(({ queue }) => queue === "access.remind-invited")!.run(job!.data as never);
    world.clock.moveTo(now);
    return { email };
  },
  DOCUMENT_EXPECTED: async ({ companyId }) => {
    const input = { companyId, side: "COMPANY_OWES", label: "NDA", dueOn: "2026-12-01", byMail: true } as const;
    await act((work) => expectDocument(work, notedLinks(world), input));
  },
  DATE_PROPOSAL: async (client) => void (await aProposal(world, of, client)),
  DATE_PROPOSAL_REMINDER: async (client) => {
    expect(await remind(staff, (await aProposal(world, of, client)).id)).toMatchObject({ __typename: "DateProposal" });
  },
  DATES_ANSWER_RECEIPT: async (client) => {
    const { token } = await aProposal(world, of, client);
    const given = await answerLinked(new ApiClient(world, "extranet"), { token, answer: "ACCEPT", receipt: true });
    expect(given).toMatchObject({ state: "USED" });
  },
  DATES_CHANGED: async ({ sessionId, companyId }) => {
    await staff.ask("mutation ($input: NotifyDatesChangeInput!) { notifyDatesChange(input: $input) { __typename } }", {
      input: { sessionId, companyIds: [companyId] },
    });
  },
  CALENDAR_INVITATION: async (client) => void (await invite(client)),
  CALENDAR_UPDATE: async (client) => {
    await invite(client);
    await calendarsTold(world);
    await moveSlots(world, of, client.sessionId, { startsAt: "10:00" });
  },
  CALENDAR_CANCELLATION: async (client) => {
    await invite(client);
    await calendarsTold(world);
    const { sessionId, companyId } = client;
    await act((work) => setBookingStatus(work, { sessionId, companyId, status: "CANCELLED" }));
  },
};

const mailsTo = (email: string, template: string) =>
  askAsOwner(world, "select locale, text from mail where to_address = $1 and template = $2 order by id", [
    email,
    template,
  ]);

describe("a contact who reads English is written in English", () => {
  test.each(Object.entries(leaving))("%s", async (template, leave) => {
    const client = await anEnglishClient();
    const { email } = (await leave(client)) ?? client;
    const mails = await mailsTo(email, template);
    expect(mails).toHaveLength(1);
    const { locale, text } = mails[0]!;
    expect(locale).toBe("EN");
    expect(text).toMatch(/\byour?\b/);
    expect(text).not.toMatch(/\bvo(us|tre|s)\b/);
  });
});

test("what enters a calendar is in the language of its mail", async () => {
  const client = await anEnglishClient();
  await invite(client);
  expect(await toldTo(world, client.email)).toMatchObject([{ summary: expect.stringMatching(/^Training – /) }]);
});

test("a copy leaves in the language of the mail it copies, whoever reads it (R-057)", async () => {
  const client = await anEnglishClient();
  const camille = await aStranger(world, of, client.companyId);
  const cc = [{ contactId: camille.id }, { address: "finance@client.example" }];
  await aProposal(world, of, { ...client, cc });
  for (const address of [client.email, camille.email!, "finance@client.example"])
    expect(await mailsTo(address, "DATE_PROPOSAL"), address).toMatchObject([{ locale: "EN" }]);
});

test("what the staff start from, and look at, is in the language of whoever gets the buttons (R-054, R-056)", async () => {
  const client = await anEnglishClient();
  const camille = await aStranger(world, of, client.companyId);
  const { slotsVersion } = await sessionNow(world, client.sessionId);
  const { sessionId, companyId } = client;
  const wanted = { sessionId, companyId, dueOn: "2026-12-01", expectedSlotsVersion: slotsVersion };
  const english = await preview(staff, wanted);
  expect(english).toMatchObject({ locale: "EN", text: expect.stringMatching(/\byour\b/) });
  expect(english.subject).not.toMatch(/Proposition/);
  const french = await preview(staff, { ...wanted, recipientId: camille.id });
  expect(french).toMatchObject({ locale: "FR", body: expect.stringMatching(/\bvo(us|tre|s)\b/) });
});
