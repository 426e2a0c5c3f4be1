import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { act, added, outcome, present } from "#testing/passkeys";
import { SoftPasskey } from "#testing/soft-passkey";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let volteo: { id: string; name: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  volteo = await aCompany(house, loire, "Voltéo");
});
afterAll(() => house.close());

const someone = (side: "console" | "extranet" = "console") => new ApiClient(house, side);

describe("accepting an invitation with a passkey", () => {
  test("the person enters without ever choosing a password, and comes back with the passkey (R-096, L-16)", async () => {
    const { token, email } = await anInvited(house, loire, volteo.id);
    const paul = someone("extranet");
    const { optionsJson, kind } = await act(paul, "beginInvitationPasskey", { token });
    expect(kind).toBe("CREATE");
    const passkey = new SoftPasskey();
    const responseJson = passkey.create(optionsJson);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => act(paul, "acceptInvitationWithPasskey", { token, responseJson })),
    );
    expect(answers.filter((each) => each.__typename === "Viewer")).toHaveLength(1);
    expect(answers.find((each) => each.__typename === "Viewer")).toMatchObject({
      email,
      passkeys: [{ site: "localhost" }],
    });
    const back = someone("extranet");
    expect(await present(passkey, back)).toMatchObject({ email });
    expect((await back.ask("{ viewer { security { hasPassword step } } }")).data.viewer).toEqual({
      security: { hasPassword: false, step: null },
    });
  });

  test("an address that has an account presents one of its passkeys, and no other account's (L-16, R-102)", async () => {
    const marée = await aCompany(house, loire, "Marée");
    await askAsOwner(house, "update company set parent_company_id = $1 where id = $2", [volteo.id, marée.id]);
    const paul = await aContact(house, loire, volteo.id);
    const claire = await aContact(house, loire, volteo.id);
    const his = await added(await ApiClient.signedIn(house, "extranet", paul.email));
    const hers = await added(await ApiClient.signedIn(house, "extranet", claire.email));
    const contact = await aStranger(house, loire, marée.id, paul.email);
    const token = await invited(house, loire, contact.id);
    const browser = someone("extranet");

    const first = await act(browser, "beginInvitationPasskey", { token });
    expect(first.kind).toBe("PRESENT");
    expect(
      outcome(await act(browser, "acceptInvitationWithPasskey", { token, responseJson: hers.get(first.optionsJson) })),
    ).toBe("PASSKEY_REFUSED");
    const second = await act(browser, "beginInvitationPasskey", { token });
    expect(
      await act(browser, "acceptInvitationWithPasskey", { token, responseJson: his.get(second.optionsJson) }),
    ).toMatchObject({ email: paul.email });
  });

  test("an account without a passkey is asked for its password; the page of the link knew", async () => {
    const { email } = await aContact(house, loire, volteo.id);
    const other = await aCompany(house, loire, "Autre");
    const contact = await aStranger(house, loire, other.id, email);
    const token = await invited(house, loire, contact.id);
    expect(outcome(await act(someone("extranet"), "beginInvitationPasskey", { token }))).toBe(
      "INVITATION_NEEDS_PASSWORD",
    );
    const page = await someone("extranet").ask(
      "query ($token: String!) { linkedPage(token: $token) { hasAccount hasPasskey } }",
      { token },
    );
    expect(page.data.linkedPage).toEqual({ hasAccount: true, hasPasskey: false });
  });

  test("a passkey made for one invitation does not accept another (L-16)", async () => {
    const [one, two] = [await anInvited(house, loire, volteo.id), await anInvited(house, loire, volteo.id)];
    const browser = someone("extranet");
    const { optionsJson } = await act(browser, "beginInvitationPasskey", { token: one.token });
    const responseJson = new SoftPasskey().create(optionsJson);
    expect(outcome(await act(browser, "acceptInvitationWithPasskey", { token: two.token, responseJson }))).toBe(
      "PASSKEY_REFUSED",
    );
    const expired = await act(browser, "beginInvitationPasskey", { token: two.token });
    house.clock.advance(31 * 24 * 60 * 60 * 1000);
    expect(
      outcome(
        await act(browser, "acceptInvitationWithPasskey", {
          token: two.token,
          responseJson: new SoftPasskey().create(expired.optionsJson),
        }),
      ),
    ).toBe("INVITATION_EXPIRED");
  });
});
