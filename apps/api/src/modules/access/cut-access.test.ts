import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, invited, type TestOrganisation } from "#testing/builders";
import { follow } from "#testing/follow";
import { accept, cut, someone } from "#testing/invitations";
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

describe("cutting", () => {
  test("her open page hears it, the socket closes, the next request is refused, the colleague stays (R-097, R-109, L-11)", async () => {
    const [claire, paul] = [await aContact(house, loire, volteo.id), await aContact(house, loire, volteo.id)];
    const [hers, his] = [
      await ApiClient.signedIn(house, "extranet", claire.email),
      await ApiClient.signedIn(house, "extranet", paul.email),
    ];
    const page = await follow<{ changed: { changes: { kind: string; id: string }[] } }>(
      house,
      hers,
      "subscription { changed { changes { kind id gone } } }",
    );
    expect(await cut(hélène, claire.contactId)).toMatchObject({ access: "REVOKED" });
    await page.until((pushes) =>
      pushes.some(({ changed }) =>
        changed.changes.some(({ kind, id }) => kind === "VIEWER" && id === claire.viewer.accessId),
      ),
    );
    expect(codeOf(await hers.ask("{ extranet { company { name } } }"))).toBe("UNAUTHENTICATED");
    const start = Date.now();
    expect(await page.closed).toBe(4403);
    expect(Date.now() - start).toBeLessThan(5_000);
    expect((await his.ask("{ extranet { company { name } } }")).errors).toBeUndefined();
    expect(await cut(hélène, claire.contactId)).toMatchObject({ code: "NO_OPEN_ACCESS" });
  });

  test("an access given again never revives an old sign-in (R-110, L-11)", async () => {
    const claire = await aContact(house, loire, volteo.id);
    const old = await ApiClient.signedIn(house, "extranet", claire.email);
    await cut(hélène, claire.contactId);
    expect(await accept(someone(house), await invited(house, loire, claire.contactId))).toMatchObject({
      __typename: "Viewer",
    });
    expect((await old.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
  });

  test("the address of the contact and the one she signs in with stand side by side for the staff (R-099, C-14)", async () => {
    const claire = await aContact(house, loire, volteo.id);
    await askAsOwner(house, "update contact set email = 'claire@nouvelle.example' where id = $1", [claire.contactId]);
    const { data } = await hélène.ask("query ($id: ID!) { company(id: $id) { contacts { id email loginEmail } } }", {
      id: volteo.id,
    });
    expect((data.company as { contacts: object[] }).contacts).toContainEqual({
      id: claire.contactId,
      email: "claire@nouvelle.example",
      loginEmail: claire.email,
    });
    await ApiClient.signedIn(house, "extranet", claire.email);
  });
});
