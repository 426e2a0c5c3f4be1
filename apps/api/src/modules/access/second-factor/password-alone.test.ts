import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { aMember, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
});
afterAll(() => house.close());

const confirm = (accountId: string) =>
  askAsOwner(
    house,
    "insert into authenticator (account_id, sealed_secret, created_at, expires_at, confirmed_at) values ($1, 'x', now(), now(), now())",
    [accountId],
  );
const opened = (accountId: string) =>
  askAsOwner(house, "select from sign_in where account_id = $1 and ended_at is null", [accountId]);

test("an authenticator put in place while the password is looked at is asked for: the password alone opens nothing (L-16)", async () => {
  const { email, viewer } = await aMember(house, loire, "READER");
  const { door } = house.house;
  const call = door.call.bind(door);
  door.call = async (name: string, ...values: unknown[]) => {
    // Between the look for an authenticator and the sign-in.
    if (name === "add_sign_in") await confirm(viewer.accountId);
    return call(name, ...values);
  };
  const { data } = await new ApiClient(house, "console").ask(
    "mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code } } }",
    { input: { email, password } },
  );
  door.call = call;
  expect(data.signIn).toEqual({ __typename: "Refusal", code: "INVALID_CREDENTIALS" });
  expect(await opened(viewer.accountId)).toEqual([]);
});

test("the database itself opens no sign-in by a password alone for whoever has an authenticator, whoever asks (L-16)", async () => {
  const { viewer } = await aMember(house, loire, "READER");
  await confirm(viewer.accountId);
  const add = (proven: boolean) =>
    askAsSuperuser(
      house,
      "select door.add_sign_in(gen_random_uuid(), $1, 'console', sha256(gen_random_uuid()::text::bytea), null, $2, now(), now() + interval '1 day', null)",
      [viewer.accountId, proven],
    );
  await add(false);
  expect(await opened(viewer.accountId)).toEqual([]);
  await add(true);
  expect(await opened(viewer.accountId)).toHaveLength(1);
});
