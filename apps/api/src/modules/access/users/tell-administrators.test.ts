import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  house = await openTestHouse();
  of = await anOrganisation(house, "Atelier Loire");
});
afterAll(() => house.close());

type Pushed = { changed: { changes: { kind: string; id: string }[] } };

test("the screens of the other administrators are told when a user is added, changed or removed (R-120)", async () => {
  const other = await aMember(house, of, "ADMIN");
  const hélène = await ApiClient.signedIn(house, "console", of.adminEmail);
  const hers = await ApiClient.signedIn(house, "console", other.email);
  const line = await follow<Pushed>(house, hers, "subscription { changed { changes { kind id } } }");
  const told = () =>
    line.values
      .flatMap(({ changed }) => changed.changes)
      .filter(({ kind, id }) => kind === "ORGANISATION" && id === of.id).length;
  const tellsOf = async (mutation: string) => {
    const before = told();
    const { data } = await hélène.ask(`mutation { ${mutation} { ... on User { id } } }`);
    await line.until(() => told() > before);
    return Object.values(data)[0] as { id: string };
  };

  const { id } = await tellsOf(
    `addUser(input: { email: "nora@organisme.example", firstName: "Nora", lastName: "Petit", role: READER })`,
  );
  await tellsOf(`updateUser(input: { userId: "${id}", role: ACCOUNTANT })`);
  await tellsOf(`inviteUser(input: { userId: "${id}" })`);
  await tellsOf(`endUser(input: { userId: "${id}" })`);
  expect(told()).toBeGreaterThan(3);
  await line.stop();
});
