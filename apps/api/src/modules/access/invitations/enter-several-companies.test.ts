import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCompany } from "#companies";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anInvited, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { accept, someone, stateNow } from "#testing/invitations";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { accountFor } from "../add-account.js";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
});
afterAll(() => house.close());

describe("one account, several companies", () => {
  const companyUnder = (parentCompanyId?: string) =>
    house.house.works.run(loire.admin, (work) =>
      createCompany(work, { centreId: loire.centreId, name: "Filiale", parentCompanyId }),
    );

  test("parent and subsidiary open with one account, which then chooses (B-07, C-15, R-102)", async () => {
    const parent = await companyUnder();
    const subsidiary = await companyUnder(parent.id);
    const paul = await aContact(house, loire, parent.id);
    const { token } = await anInvited(house, loire, subsidiary.id, paul.email);
    const browser = someone(house);
    const { access } = await accept(browser, token);
    const { data } = await browser.ask("{ viewer { accesses { id companyName } } }");
    expect((data.viewer as { accesses: { id: string }[] }).accesses.map(({ id }) => id).toSorted()).toEqual(
      [paul.viewer.accessId, (access as { id: string }).id].toSorted(),
    );
  });

  test("two subsidiaries of one parent are linked too (C-15)", async () => {
    const parent = await companyUnder();
    const paul = await aContact(house, loire, (await companyUnder(parent.id)).id);
    const { token } = await anInvited(house, loire, (await companyUnder(parent.id)).id, paul.email);
    expect(await accept(someone(house), token)).toMatchObject({ __typename: "Viewer" });
  });

  test("companies that are not linked are refused with the reason, and the invitation still holds (C-15, R-102)", async () => {
    const paul = await aContact(house, loire, (await companyUnder()).id);
    const { token } = await anInvited(house, loire, volteo.id, paul.email);
    expect(await accept(someone(house), token)).toMatchObject({
      code: "COMPANIES_NOT_LINKED",
      message: expect.stringContaining("maison-mère"),
    });
    expect(await stateNow(house, token)).toBe("OPEN");
    await askAsOwner(house, "update organisation set allow_several_companies = true where id = $1", [loire.id]);
    expect(await accept(someone(house), token)).toMatchObject({ __typename: "Viewer" });
    await askAsOwner(house, "update organisation set allow_several_companies = false where id = $1", [loire.id]);
  });

  test("an account enters a company once, even from a second record of the same person (R-102)", async () => {
    const paul = await aContact(house, loire, volteo.id);
    const { token } = await anInvited(house, loire, volteo.id, paul.email);
    expect(await accept(someone(house), token)).toMatchObject({ code: "ALREADY_HAS_ACCESS" });
  });

  test("of two unlinked companies accepted at the same moment, one opens (C-15)", async () => {
    const email = "comptable@cabinet.example";
    const elsewhere = await anOrganisation(house);
    await house.house.works.run(elsewhere.admin, (work) => accountFor(work, { email, password }));
    const tokens = [];
    for (const company of [await companyUnder(), await companyUnder()])
      tokens.push((await anInvited(house, loire, company.id, email)).token);
    const answers = await Promise.all(tokens.map((token) => accept(someone(house), token)));
    expect(answers.map((answer) => answer.code ?? answer.__typename).toSorted()).toEqual([
      "COMPANIES_NOT_LINKED",
      "Viewer",
    ]);
  });
});
