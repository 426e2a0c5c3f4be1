import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, password, type TestOrganisation } from "#testing/builders";
import { follow, waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { SoftPasskey } from "#testing/soft-passkey";
import { endUser } from "./end-user.js";

let house: TestHouse;
let loire: TestOrganisation & { adminEmail: string };
let hélène: ApiClient;
let count = 0;

beforeAll(async () => {
  house = await openTestHouse();
  loire = await anOrganisation(house, "Atelier Loire");
  hélène = await ApiClient.signedIn(house, "console", loire.adminEmail);
});
afterAll(() => house.close());

type Told = Record<string, unknown> & { id: string };
const fields =
  "... on Refusal { code } ... on User { id email loginEmail role state centres { id } invitation { email } }";
async function act(field: string, input: object, by = hélène): Promise<Told> {
  const answer = await by.ask(
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { __typename ${fields} } }`,
    { input },
  );
  return ((answer.data?.[field] as Told | undefined) ?? { error: codeOf(answer) }) as Told;
}
const add = (more: object = {}, by = hélène) =>
  act(
    "addUser",
    { email: `nora${(count += 1)}@organisme.example`, firstName: "Nora", lastName: "Petit", role: "READER", ...more },
    by,
  );
const mailsTo = async (address: unknown) =>
  (await house.house.mail.catcher!.list()).filter((mail) => mail.to.includes(String(address)));
const accept = (token: string, by = new ApiClient(house, "console")) =>
  by.ask(
    "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on Viewer { kind access { role } } ... on Refusal { code } } }",
    { input: { token, password } },
  );

test("a user who is added receives the invitation, chooses a password and enters the console with the role given (R-120, R-121)", async () => {
  const nora = await add({ role: "COORDINATOR", centreIds: [loire.centreId] });
  expect(nora).toMatchObject({
    state: "INVITED",
    role: "COORDINATOR",
    centres: [{ id: loire.centreId }],
    loginEmail: null,
    invitation: { email: nora.email },
  });
  await waitFor(async () => (await mailsTo(nora.email)).length > 0);
  const [mail] = await mailsTo(nora.email);
  const token = /\/console\/l\/([\w-]{43})/.exec(mail!.text)![1]!;
  expect((await accept(token)).data.acceptInvitation).toEqual({
    __typename: "Viewer",
    kind: "STAFF",
    access: { role: "COORDINATOR" },
  });
  expect(await act("inviteUser", { userId: nora.id })).toMatchObject({ code: "USER_ALREADY_ACTIVE" });
  const { data } = await hélène.ask("{ users { id state loginEmail } }");
  expect(data.users).toContainEqual({ id: nora.id, state: "ACTIVE", loginEmail: nora.email });
});

test("with the switch off no mail leaves, until the invitation is sent (R-120)", async () => {
  const nora = await add({ notify: false });
  expect(nora.state).toBe("NOT_INVITED");
  expect(await askAsOwner(house, "select id from mail where to_address = $1", [nora.email])).toEqual([]);
  expect(await act("inviteUser", { userId: nora.id })).toMatchObject({ state: "INVITED" });
  expect(await askAsOwner(house, "select template from mail where to_address = $1", [nora.email])).toEqual([
    { template: "STAFF_INVITATION" },
  ]);
});

test("an address that is no address, a missing name or a user who is there already are refused (R-120)", async () => {
  expect(await add({ email: "nora" })).toMatchObject({ code: "EMAIL_INVALID" });
  expect(await add({ email: "a@b.fr, c@d.fr" })).toMatchObject({ code: "EMAIL_INVALID" });
  expect(await add({ lastName: "  " })).toMatchObject({ code: "NAME_MISSING" });
  expect(await add({ email: ` ${loire.adminEmail.toUpperCase()}` })).toMatchObject({ code: "USER_ALREADY_THERE" });
  expect(await add({ role: "COORDINATOR", centreIds: [loire.id] })).toEqual({ error: "NOT_FOUND" });
});

test("the same user added ten times at the same moment is there once (R-120)", async () => {
  const email = "jumelle@organisme.example";
  const answers = await Promise.all(Array.from({ length: 10 }, () => add({ email })));
  expect(answers.filter((answer) => answer.code === "USER_ALREADY_THERE")).toHaveLength(9);
});

test("an administrator cannot take her own role from herself, nor leave, but another administrator may (R-120)", async () => {
  expect(await act("updateUser", { userId: loire.admin.accessId, role: "READER" })).toMatchObject({
    code: "OWN_ADMINISTRATION",
  });
  expect(await act("endUser", { userId: loire.admin.accessId })).toMatchObject({ code: "OWN_ADMINISTRATION" });
  const alpes = await anOrganisation(house);
  const léa = await aMember(house, alpes, "ADMIN");
  expect(
    await act(
      "updateUser",
      { userId: alpes.admin.accessId, role: "READER" },
      await ApiClient.signedIn(house, "console", léa.email),
    ),
  ).toMatchObject({ role: "READER" });
});

test("the last administrator stays, whoever asks; one who has not accepted yet does not count (R-120)", async () => {
  const of = await anOrganisation(house);
  const léa = await ApiClient.signedIn(house, "console", of.adminEmail);
  await add({ role: "ADMIN" }, léa);
  const [place] = await askAsOwner(house, "select id from staff_place where id = $1", [of.admin.accessId]);
  const other = { ...of.admin, accessId: of.id };
  await expect(
    house.house.works.run(other, (work) => endUser(work, { userId: String(place!.id) })),
  ).rejects.toMatchObject({ code: "LAST_ADMINISTRATOR" });
});

test("two administrators who remove each other at the same moment: one stays (R-120)", async () => {
  for (let turn = 0; turn < 5; turn++) {
    const of = await anOrganisation(house);
    const other = await aMember(house, of, "ADMIN");
    const [first, second] = [
      await ApiClient.signedIn(house, "console", of.adminEmail),
      await ApiClient.signedIn(house, "console", other.email),
    ];
    const answers = await Promise.all([
      act("endUser", { userId: other.viewer.accessId }, first),
      act("endUser", { userId: of.admin.accessId }, second),
    ]);
    // The one who comes second is told why, or is out already: never that something failed.
    expect(answers.filter(({ error }) => error === "INTERNAL")).toEqual([]);
    const left = await askAsOwner(
      house,
      "select id from staff_place where organisation_id = $1 and role = 'ADMIN' and ended_at is null",
      [of.id],
    );
    expect(left).toHaveLength(1);
  }
});

test("a role that changes holds from the next request on (L-11)", async () => {
  const marion = await aMember(house, loire, "ADMIN");
  const hers = await ApiClient.signedIn(house, "console", marion.email);
  expect((await hers.ask("{ users { id } }")).errors).toBeUndefined();
  expect(await act("updateUser", { userId: marion.viewer.accessId, role: "READER" })).toMatchObject({ role: "READER" });
  expect(codeOf(await hers.ask("{ users { id } }"))).toBe("NOT_FOUND");
});

test("a user whose access is removed is out at once, and comes back by signing in again (L-11, R-120)", async () => {
  const marion = await aMember(house, loire, "COORDINATOR");
  const hers = await ApiClient.signedIn(house, "console", marion.email);
  expect(await act("endUser", { userId: marion.viewer.accessId })).toMatchObject({ state: "ENDED" });
  expect((await hers.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
  expect(await act("inviteUser", { userId: marion.viewer.accessId })).toMatchObject({ code: "USER_ENDED" });
  expect(await act("restoreUser", { userId: marion.viewer.accessId })).toMatchObject({ state: "ACTIVE" });
  expect((await hers.ask("{ viewer { id } }")).data).toEqual({ viewer: null });
  await ApiClient.signedIn(house, "console", marion.email);
});

test("a user who accepts while she is invited again, or removed, waits her turn (L-16, R-121)", async () => {
  for (let turn = 0; turn < 6; turn++) {
    const nora = await add();
    await waitFor(async () => (await mailsTo(nora.email)).length > 0);
    const token = /\/console\/l\/([\w-]{43})/.exec((await mailsTo(nora.email))[0]!.text)![1]!;
    const [accepted, again] = await Promise.all([
      accept(token),
      act(turn % 2 === 0 ? "inviteUser" : "endUser", { userId: nora.id }),
    ]);
    expect([codeOf(accepted), again.error]).not.toContain("INTERNAL");
  }
});

test("the invitation of a user who was removed meanwhile says that it was cancelled (L-16)", async () => {
  const nora = await add();
  await waitFor(async () => (await mailsTo(nora.email)).length > 0);
  const token = /\/console\/l\/([\w-]{43})/.exec((await mailsTo(nora.email))[0]!.text)![1]!;
  await act("endUser", { userId: nora.id });
  expect((await accept(token)).data.acceptInvitation).toMatchObject({ code: "INVITATION_CANCELLED" });
});

test("another administrator's list hears who is added, changed, removed, brought back, and who added a second factor (L-12)", async () => {
  const other = await aMember(house, loire, "ADMIN");
  const line = await follow<{ changed: { changes: { kind: string; id: string }[] } }>(
    house,
    await ApiClient.signedIn(house, "console", other.email),
    "subscription { changed { changes { kind id } } }",
  );
  const hints = () =>
    line.values
      .flatMap(({ changed }) => changed.changes)
      .filter(({ kind, id }) => kind === "ORGANISATION" && id === loire.id);
  const nora = await add({ notify: false });
  await act("updateUser", { userId: nora.id, role: "ACCOUNTANT" });
  await act("endUser", { userId: nora.id });
  await act("restoreUser", { userId: nora.id });
  await act("inviteUser", { userId: nora.id });
  await line.until(() => hints().length >= 5);

  const paul = await ApiClient.signedIn(house, "console", (await aMember(house, loire, "READER")).email);
  const before = hints().length;
  const begun = await paul.ask("mutation { beginPasskey { ... on PasskeyCeremony { optionsJson } } }");
  const { optionsJson } = begun.data.beginPasskey as { optionsJson: string };
  await paul.ask("mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { __typename } }", {
    input: { responseJson: new SoftPasskey().create(optionsJson) },
  });
  await line.until(() => hints().length > before);
  await line.stop();
});
