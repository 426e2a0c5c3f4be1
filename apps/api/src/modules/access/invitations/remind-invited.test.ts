import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteContact, restoreContact } from "#companies";
import { linksOf, type Links } from "#platform/links";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anInvited, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { notedLinks } from "#testing/noted-links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { endUser } from "../users/end-user.js";
import { addUser } from "../users/add-user.js";
import { cancelInvitation } from "./cancel-invitation.js";
import { inviteContact } from "./invite-contact.js";
import { remindInvitedJob } from "./remind-invited.job.js";
import { isTimeToRemind, reminderAt } from "./reminder.rules.js";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };
let links: Links & { token: string };
let count = 0;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
  links = notedLinks(house);
});
afterAll(() => house.close());

const hour = 60 * 60 * 1000;
const day = 24 * hour;

interface Due {
  organisationId: string;
  invitationId: string;
  step: 1 | 2;
}
/** What the queue holds for the invitations of one address, as it was enqueued with them. */
async function jobsOf(email: string): Promise<{ data: Due; at: Date }[]> {
  const rows = await askAsOwner(
    house,
    `select j.data, j.start_after as at from pgboss.job j join invitation i on i.id = (j.data->>'invitationId')::uuid
      where j.name = 'access.remind-invited' and i.email = $1 order by j.start_after`,
    [email],
  );
  return rows as unknown as { data: Due; at: Date }[];
}
const run = (data: Due, through: Links = links) => remindInvitedJob(house.house.works, through).run(data);

/** Lets days go by, an hour at a time; a queue that delivers each job twice, and never before its time. */
async function live(email: string, days: number): Promise<void> {
  const done = new Set<string>();
  for (let each = 0; each < days * 24; each += 1) {
    house.clock.advance(hour);
    if (house.clock.now().getUTCHours() > 9) continue;
    for (const { data, at } of await jobsOf(email)) {
      const key = JSON.stringify(data);
      if (done.has(key) || at > house.clock.now()) continue;
      done.add(key);
      await Promise.all([run(data), run(data)]);
    }
  }
}

/** Every mail written: one that is taken back before the worker came by counts too, since months pass here in a moment. */
const mailsTo = async (email: string) =>
  (
    (await askAsOwner(
      house,
      "select template, locale, created_at as at from mail where to_address = $1 order by created_at",
      [email],
    )) as unknown as { template: string; locale: string; at: Date }[]
  ).map((mail) => ({ ...mail, at: mail.at.toISOString() }));
const templatesTo = async (email: string) => (await mailsTo(email)).map((mail) => mail.template);

const aContactInvited = () => anInvited(house, loire, volteo.id);
async function aUserInvited(): Promise<{ email: string; userId: string }> {
  const email = `relance${(count += 1)}@organisme.example`;
  const { id } = await house.house.works.run(loire.admin, (work) =>
    addUser(work, links, {
      email,
      firstName: "Nora",
      lastName: "Petit",
      role: "READER",
      centreIds: [],
      notify: true,
      locale: "EN",
    }),
  );
  return { email, userId: id };
}
const stateOf = async (token: string, side: "console" | "extranet") =>
  (
    (await new ApiClient(house, side).ask("query ($token: String!) { linkedPage(token: $token) { state } }", { token }))
      .data.linkedPage as { state: string } | null
  )?.state;
const accept = (token: string, side: "console" | "extranet") =>
  new ApiClient(house, side)
    .ask("mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }", {
      input: { token, password },
    })
    .then(({ data }) => (data.acceptInvitation as { __typename: string }).__typename);

const once = ["CONTACT_INVITATION"];
const reminded = ["CONTACT_INVITATION", "CONTACT_INVITATION_REMINDER"];
const remindedTwice = [...reminded, "CONTACT_INVITATION_REMINDER"];

describe("an invitation never used (R-122, C-17)", () => {
  test("is repeated to a contact after 7 and 45 days at nine in Paris, never else in 60 days, each time with a link that voids the former (L-07)", async () => {
    house.clock.moveTo(new Date("2026-11-23T15:20:00Z"));
    const { email, token } = await aContactInvited();
    await live(email, 8);
    expect(await stateOf(token, "extranet")).toBe("VOIDED");
    const second = links.token;
    expect(await stateOf(second, "extranet")).toBe("OPEN");
    await live(email, 52);
    expect((await mailsTo(email)).map(({ template, at }) => [template, at])).toEqual([
      ["CONTACT_INVITATION", "2026-11-23T15:20:00.000Z"],
      ["CONTACT_INVITATION_REMINDER", "2026-11-30T08:20:00.000Z"],
      ["CONTACT_INVITATION_REMINDER", "2027-01-07T08:20:00.000Z"],
    ]);
    expect(await stateOf(second, "extranet")).toBe("VOIDED");
    expect(await accept(links.token, "extranet")).toBe("Viewer");
  });

  test("is repeated to a user of the console in the language of the invitation (R-122)", async () => {
    const { email } = await aUserInvited();
    await live(email, 60);
    expect((await mailsTo(email)).map(({ template, locale }) => [template, locale])).toEqual([
      ["STAFF_INVITATION", "EN"],
      ["STAFF_INVITATION_REMINDER", "EN"],
      ["STAFF_INVITATION_REMINDER", "EN"],
    ]);
    expect(await accept(links.token, "console")).toBe("Viewer");
  });

  test("is told in the history of the company, and in its mails by a name of its own", async () => {
    const { email, contactId } = await aContactInvited();
    await live(email, 8);
    const events = await askAsOwner(
      house,
      "select kind from event where facts->>'contactId' = $1 and kind = 'access.invitationReminded'",
      [contactId],
    );
    expect(events).toHaveLength(1);
    expect(await templatesTo(email)).toEqual(reminded);
  });
});

describe("no reminder leaves any more (L-07)", () => {
  const stops: [string, (invited: { contactId: string; email: string; token: string }) => Promise<unknown>][] = [
    ["once it was accepted", ({ token }) => accept(token, "extranet")],
    ["once it was taken back", ({ contactId }) => asAdmin((work) => cancelInvitation(work, { contactId }))],
    ["once the contact was deleted", ({ contactId }) => asAdmin((work) => deleteContact(work, { contactId }))],
    [
      "once the contact was deleted, even brought back",
      async ({ contactId }) => {
        await asAdmin((work) => deleteContact(work, { contactId }));
        await asAdmin((work) => restoreContact(work, { contactId }));
      },
    ],
    [
      "once the contact has another address",
      ({ contactId }) =>
        askAsOwner(house, "update contact set email = 'autre@client.example' where id = $1", [contactId]),
    ],
  ];
  test.each(stops)("%s", async (_when, stop) => {
    const invited = await aContactInvited();
    await live(invited.email, 3);
    await stop(invited);
    await live(invited.email, 57);
    expect(await templatesTo(invited.email)).toEqual(once);
  });

  test("once the reminder was accepted, or taken back", async () => {
    for (const stop of [
      () => accept(links.token, "extranet"),
      (contactId: string) => asAdmin((work) => cancelInvitation(work, { contactId })),
    ]) {
      const { email, contactId } = await aContactInvited();
      await live(email, 10);
      await stop(contactId);
      await live(email, 50);
      expect(await templatesTo(email)).toEqual(reminded);
    }
  });

  test("to a user whose access was removed", async () => {
    const { email, userId } = await aUserInvited();
    await asAdmin((work) => endUser(work, { userId }));
    await live(email, 60);
    expect(await templatesTo(email)).toEqual(["STAFF_INVITATION"]);
  });

  test("while the organisation has switched reminders off, or its extranet is not open", async () => {
    for (const column of ["remind_invited = false", "extranet_activated_at = null"]) {
      const { email } = await aContactInvited();
      await askAsOwner(house, `update organisation set ${column} where id = $1`, [loire.id]);
      await live(email, 60);
      expect(await templatesTo(email)).toEqual(once);
      await askAsOwner(
        house,
        "update organisation set remind_invited = true, extranet_activated_at = now() where id = $1",
        [loire.id],
      );
    }
  });

  test("of the former invitation, once another was sent by hand: that one counts its own days", async () => {
    const { email, contactId } = await aContactInvited();
    await live(email, 5);
    await asAdmin((work) => inviteContact(work, links, { contactId }));
    await live(email, 4);
    expect(await templatesTo(email)).toEqual([...once, ...once]);
    await live(email, 51);
    expect(await templatesTo(email)).toEqual([...once, ...remindedTwice]);
  });
});

describe("whatever crashes (L-07)", () => {
  test("a worker that dies in the middle leaves nothing; the one that takes over leaves one mail; twenty at once leave one", async () => {
    const { email } = await aContactInvited();
    const [job] = await jobsOf(email);
    house.clock.moveTo(job!.at);
    const dies: Links = {
      ...linksOf(house.house.settings),
      to: () => {
        throw new Error("killed");
      },
    };
    await expect(run(job!.data, dies)).rejects.toThrow("killed");
    expect(await templatesTo(email)).toEqual(once);
    await Promise.allSettled(Array.from({ length: 20 }, () => run(job!.data)));
    expect(await templatesTo(email)).toEqual(reminded);
  });

  test("a house that was stopped for weeks sends the reminder that is due, not both at once", async () => {
    const { email } = await aContactInvited();
    house.clock.advance(30 * day);
    const jobs = await jobsOf(email);
    for (const { data } of jobs) await run(data);
    expect(await templatesTo(email)).toEqual(reminded);
    house.clock.advance(60 * day);
    for (const { data } of jobs) await run(data);
    expect(await templatesTo(email)).toEqual(reminded);
  });
});

test("nine in Paris is found in summer and in winter, and on both sides of midnight", () => {
  expect(reminderAt(new Date("2026-07-01T22:30:00Z"), 1).toISOString()).toBe("2026-07-09T07:00:00.000Z");
  expect(reminderAt(new Date("2026-10-20T10:00:00Z"), 1).toISOString()).toBe("2026-10-27T08:00:00.000Z");
  const invitedAt = new Date("2026-10-20T10:00:00Z");
  expect(isTimeToRemind(invitedAt, 1, new Date("2026-10-27T07:59:59Z"))).toBe(false);
  expect(isTimeToRemind(invitedAt, 1, new Date("2026-12-04T07:59:59Z"))).toBe(true);
  expect(isTimeToRemind(invitedAt, 1, new Date("2026-12-04T08:00:00Z"))).toBe(false);
  expect(isTimeToRemind(invitedAt, 2, new Date("2026-12-04T08:00:00Z"))).toBe(true);
  expect(isTimeToRemind(invitedAt, 2, new Date("2026-12-05T08:00:00Z"))).toBe(false);
});

const asAdmin: <T>(
  act: (work: Parameters<Parameters<TestHouse["house"]["works"]["run"]>[1]>[0]) => Promise<T>,
) => Promise<T> = (act) => house.house.works.run(loire.admin, act);
