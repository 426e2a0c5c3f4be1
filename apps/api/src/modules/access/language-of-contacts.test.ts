import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anInvited, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { someone, tell } from "#testing/invitations";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let companyId: string;

beforeAll(async () => {
  house = await openTestHouse();
  of = await anOrganisation(house);
});
beforeEach(async () => {
  companyId = (await aCompany(house, of)).id;
});
afterAll(() => house.close());

const record = async (contactId: string) =>
  (await askAsOwner(house, "select locale, version from contact where id = $1", [contactId]))[0];
/** Who changed it, as the history of its company says. */
const told = (contactId: string) =>
  askAsOwner(
    house,
    "select actor_name as actor from event where kind = 'companies.contactUpdated' and facts ->> 'contactId' = $1 order by seq",
    [contactId],
  );
const choose = (by: ApiClient, locale: string) =>
  by.ask("mutation ($input: SetLocaleInput!) { setLocale(input: $input) { locale } }", { input: { locale } });
const accept = (token: string, locale?: string) =>
  tell(someone(house), "acceptInvitation", { token, password, locale }, "... on Viewer { locale }");

test("the mails of a contact follow the language it chooses on screen, and nobody else’s do", async () => {
  const [paul, lea] = [await aContact(house, of, companyId), await aContact(house, of, companyId)];
  const browser = await ApiClient.signedIn(house, "extranet", paul.email);
  expect((await choose(browser, "EN")).data).toEqual({ setLocale: { locale: "EN" } });
  expect(await record(paul.contactId)).toEqual({ locale: "EN", version: 2 });
  expect(await record(lea.contactId)).toEqual({ locale: "FR", version: 1 });
  // Chosen again, nothing changed: whoever has the record open is not told that it did.
  await choose(browser, "EN");
  expect(await record(paul.contactId)).toEqual({ locale: "EN", version: 2 });
  expect(await told(paul.contactId)).toEqual([{ actor: paul.viewer.name }]);
});

test("one account of several companies carries all its records, those it may no longer enter left out", async () => {
  const other = await aCompany(house, of);
  const [here, there] = [await aContact(house, of, companyId), await aContact(house, of, other.id)];
  const former = await aContact(house, of, (await aCompany(house, of)).id);
  await askAsOwner(house, "update extranet_access set account_id = $1 where contact_id = any($2)", [
    here.viewer.accountId,
    [there.contactId, former.contactId],
  ]);
  await askAsOwner(house, "update extranet_access set cut_at = now() where contact_id = $1", [former.contactId]);
  await choose(await ApiClient.signedIn(house, "extranet", here.email), "EN");
  expect(await record(here.contactId)).toMatchObject({ locale: "EN" });
  expect(await record(there.contactId)).toMatchObject({ locale: "EN" });
  for (const { contactId } of [here, there]) expect(await told(contactId)).toHaveLength(1);
  expect(await record(former.contactId)).toMatchObject({ locale: "FR" });
});

test("a member of the staff who is a contact too, of two organisations, carries both records from the console, and each house is told", async () => {
  const [home, other] = [await anOrganisation(house), await anOrganisation(house)];
  const records = [];
  for (const each of [home, other]) {
    const { contactId } = await aContact(house, each, (await aCompany(house, each)).id);
    await askAsOwner(house, "update extranet_access set account_id = $1 where contact_id = $2", [
      home.admin.accountId,
      contactId,
    ]);
    records.push({ contactId });
  }
  await choose(await ApiClient.signedIn(house, "console", home.adminEmail), "EN");
  for (const { contactId } of records) {
    expect(await record(contactId)).toEqual({ locale: "EN", version: 2 });
    const live = await askAsOwner(
      house,
      `select from event e join event_audience a using (organisation_id, seq)
        where e.kind = 'companies.contactUpdated' and e.facts ->> 'contactId' = $1 and a.kind = 'COMPANY'`,
      [contactId],
    );
    expect(live).not.toEqual([]);
  }
  expect((await Promise.all(records.map(({ contactId }) => told(contactId)))).flat()).toEqual([
    { actor: home.admin.name },
    { actor: "Passerelle" },
  ]);
});

test("accepting an invitation carries the language chosen with it, and that of an account there is", async () => {
  const first = await anInvited(house, of, companyId);
  expect(await accept(first.token, "EN")).toMatchObject({ locale: "EN" });
  expect(await record(first.contactId)).toMatchObject({ locale: "EN" });

  const elsewhere = await anOrganisation(house);
  const again = await anInvited(house, elsewhere, (await aCompany(house, elsewhere)).id, first.email);
  expect(await record(again.contactId)).toMatchObject({ locale: "FR" });
  expect(await accept(again.token)).toMatchObject({ locale: "EN" });
  expect(await record(again.contactId)).toMatchObject({ locale: "EN" });
});

test("a company’s administrator brings a colleague in, in a language of its own; a contact there is keeps the one it has (B-06)", async () => {
  const paul = await aContact(house, of, companyId);
  await askAsOwner(house, "update contact set is_primary = true where id = $1", [paul.contactId]);
  const browser = await ApiClient.signedIn(house, "extranet", paul.email);
  const invite = (email: string, locale?: string) =>
    tell(browser, "inviteColleague", { firstName: "Ann", lastName: "Lee", email, locale }, "... on Colleague { id }");
  const languages = async (email: string) => [
    (await askAsOwner(house, "select locale from contact where email = $1", [email]))[0]!.locale,
    ...(await askAsOwner(house, "select locale from mail where to_address = $1 order by id", [email])).map(
      ({ locale }) => locale,
    ),
  ];
  await invite("ann@client.example", "EN");
  await invite("ann@client.example", "FR");
  expect(await languages("ann@client.example")).toEqual(["EN", "EN", "EN"]);
  await choose(browser, "EN");
  await invite("bob@client.example");
  expect(await languages("bob@client.example")).toEqual(["EN", "EN"]);
});
