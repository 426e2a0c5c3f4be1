import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCompany } from "#companies";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anInvited,
  anOrganisation,
  aStranger,
  invited,
  type TestOrganisation,
} from "#testing/builders";
import { waitFor } from "#testing/follow";
import { accept, invite, pageOf, someone, stateNow, tell } from "#testing/invitations";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };
let hélène: ApiClient;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
  hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
});
afterAll(() => house.close());

describe("inviting", () => {
  test("an invitation leaves by mail, in the centre's dress, with a link that is ours (R-096, R-101, R-106, L-17)", async () => {
    const contact = await aStranger(house, loire, volteo.id);
    expect(await invite(hélène, contact.id)).toMatchObject({
      access: "INVITED",
      loginEmail: null,
      invitation: { email: contact.email, hasExpired: false },
    });
    await waitFor(async () =>
      (await house.house.mail.catcher!.list()).some((mail) => mail.to.includes(contact.email!)),
    );
    const mail = (await house.house.mail.catcher!.list()).find(({ to }) => to.includes(contact.email!))!;
    expect(mail.text).toContain("Atelier Loire");
    expect(mail.html).toContain("#2f4bd8");
    const token = /http:\/\/localhost:4000\/extranet\/l\/([\w-]{43})\b/.exec(mail.text)?.[1];
    expect(await pageOf(someone(house), token!)).toMatchObject({
      kind: "CONTACT_INVITATION",
      state: "OPEN",
      email: contact.email,
      companyName: "Voltéo",
      organisationName: "Atelier Loire",
      hasAccount: false,
      centre: { name: "Nantes", colour: "#2f4bd8", logo: null },
    });
  });

  test("a contact without an e-mail address cannot be invited, and it says why (R-096)", async () => {
    const contact = await aStranger(house, loire, volteo.id, null);
    expect(await invite(hélène, contact.id)).toMatchObject({ code: "CONTACT_WITHOUT_EMAIL" });
  });

  test("a private person has no company extranet (R-080)", async () => {
    const person = await house.house.works.run(loire.admin, (work) =>
      createCompany(work, { centreId: loire.centreId, name: "Jeanne Morel", kind: "INDIVIDUAL" }),
    );
    const contact = await aStranger(house, loire, person.id);
    expect(await invite(hélène, contact.id)).toMatchObject({ code: "INDIVIDUAL_HAS_NO_EXTRANET" });
  });

  test("nobody is invited before the extranet is activated (R-077)", async () => {
    const alpes = await anOrganisation(house, "Formation Alpes");
    await askAsOwner(house, "update organisation set extranet_activated_at = null where id = $1", [alpes.id]);
    const contact = await aStranger(house, alpes, (await aCompany(house, alpes)).id);
    const léa = await ApiClient.signedIn(house, "console", alpes.adminEmail);
    expect(await invite(léa, contact.id)).toMatchObject({ code: "EXTRANET_NOT_ACTIVATED" });
  });

  test("whoever enters already is not invited again (R-102)", async () => {
    const paul = await aContact(house, loire, volteo.id);
    expect(await invite(hélène, paul.contactId)).toMatchObject({ code: "ALREADY_HAS_ACCESS" });
  });

  test("a new invitation voids the former one, whose mail is held back if it has not left (L-16)", async () => {
    const claire = await anInvited(house, loire, volteo.id);
    const second = await invited(house, loire, claire.contactId);
    expect(await stateNow(house, claire.token)).toBe("VOIDED");
    expect(await accept(someone(house), claire.token)).toMatchObject({ code: "INVITATION_VOIDED" });
    expect(await stateNow(house, second)).toBe("OPEN");
  });

  test("two members of the staff who invite one contact at the same moment leave one invitation that holds (L-16)", async () => {
    const contact = await aStranger(house, loire, volteo.id);
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(hélène, contact.id)));
    expect(answers.map((answer) => answer.access)).toEqual(Array.from({ length: 6 }, () => "INVITED"));
    const rows = await askAsOwner(house, "select voided_at from invitation where contact_id = $1", [contact.id]);
    expect(rows.filter((row) => row.voided_at === null)).toHaveLength(1);
  });

  test("people who are added receive nothing by themselves (R-123)", async () => {
    const contact = await aStranger(house, loire, volteo.id);
    expect(await askAsOwner(house, "select id from mail where contact_id = $1", [contact.id])).toEqual([]);
  });

  test("only the hash of a token is kept, of 256 random bits (L-16)", async () => {
    const { token } = await anInvited(house, loire, volteo.id);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await askAsOwner(house, "select to_jsonb(i)::text as text from invitation i");
    expect(rows.some((row) => String(row.text).includes(token))).toBe(false);
    const events = await askAsOwner(house, "select facts::text as text from event");
    expect(events.some((row) => String(row.text).includes(token))).toBe(false);
  });
});

test("the link leads to the address that the centre has of its own, that of a password to the house (R-108)", async () => {
  const elsewhere = await anOrganisation(house, "Formation Alpes");
  await askAsOwner(house, "update centre set host = 'espace.alpes.example' where id = $1", [elsewhere.centreId]);
  const company = await aCompany(house, elsewhere, "Wintzer");
  const { contactId } = await anInvited(house, elsewhere, company.id);
  const paul = await aContact(house, elsewhere, company.id);
  await someone(house).ask(
    "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename } }",
    { input: { email: paul.email } },
  );
  const mailTo = async (address: string) =>
    (await house.house.mail.catcher!.list()).find(({ to }) => to.includes(address))?.text ?? "";
  const [invitedAt] = await askAsOwner(house, "select email from contact where id = $1", [contactId]);
  await waitFor(async () => (await mailTo(String(invitedAt!.email))) !== "" && (await mailTo(paul.email)) !== "");
  expect(await mailTo(String(invitedAt!.email))).toMatch(/http:\/\/espace\.alpes\.example\/extranet\/l\/[\w-]{43}/);
  expect(await mailTo(paul.email)).toMatch(/http:\/\/localhost:4000\/extranet\/l\/[\w-]{43}/);
});

test("the mail speaks the language that was chosen, French when nobody chose", async () => {
  const [nora, paul] = [await aStranger(house, loire, volteo.id), await aStranger(house, loire, volteo.id)];
  await tell(hélène, "inviteContact", { contactId: nora.id, locale: "EN" }, "");
  await tell(hélène, "inviteContact", { contactId: paul.id }, "");
  const subjects = await askAsOwner(
    house,
    "select locale from mail where contact_id = any($1) order by created_at, contact_id",
    [[nora.id, paul.id]],
  );
  expect(subjects.map((mail) => mail.locale).toSorted()).toEqual(["EN", "FR"]);
});
