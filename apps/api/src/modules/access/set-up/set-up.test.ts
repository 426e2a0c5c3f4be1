import { afterEach, beforeEach, expect, test } from "vitest";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { newId } from "#platform/ids";
import { notedLinks } from "#testing/noted-links";
import { foundOrganisation } from "./found-organisation.js";
import { setUpCode } from "./set-up-organisation.js";

let house: TestHouse;
let code: string;

beforeEach(async () => {
  house = await openTestHouse();
  code = (await setUpCode(house.house.door))!;
});
afterEach(() => house.close());

const founding = {
  organisation: {
    name: "Atelier Loire",
    siret: "732 829 320 00074",
    nda: "52 44 01234 44",
    vat: "EXEMPT_TRAINING" as const,
  },
  centre: { name: "Nantes", city: "Nantes", colour: "#2F4BD8" },
  administrator: {
    firstName: "Hélène",
    lastName: "Guérin",
    email: "Helene@atelier.example",
    password: "une longue phrase de passe",
  },
};
async function setUp(more: object = {}, by = new ApiClient(house, "console")): Promise<Record<string, unknown>> {
  const input = { code, ...founding, ...more };
  const answer = await by.ask(
    "mutation ($input: SetUpOrganisationInput!) { setUpOrganisation(input: $input) { __typename ... on Viewer { email access { role organisationName } } ... on Refusal { code } } }",
    { input },
  );
  return (answer.data?.setUpOrganisation as Record<string, unknown> | undefined) ?? { error: codeOf(answer) };
}
const isOpen = async () => (await new ApiClient(house, "console").ask("{ setUp { isOpen } }")).data.setUp;

test("an empty house is set up once with the code of the log, and then the door is gone for ever (L-19)", async () => {
  expect(await isOpen()).toEqual({ isOpen: true });
  const browser = new ApiClient(house, "console");
  expect(await setUp({ code: code.toLowerCase() }, browser)).toMatchObject({
    email: "helene@atelier.example",
    access: { role: "ADMIN", organisationName: "Atelier Loire" },
  });
  expect((await browser.ask("{ viewer { email } }")).data).toEqual({ viewer: { email: "helene@atelier.example" } });
  expect(await askAsOwner(house, "select siret, nda, vat_case, extranet_activated_at from organisation")).toEqual([
    { siret: "73282932000074", nda: "52440123444", vat_case: "EXEMPT_TRAINING", extranet_activated_at: null },
  ]);
  expect(await isOpen()).toEqual({ isOpen: false });
  expect(await setUp()).toEqual({ error: "NOT_FOUND" });
  expect(await setUp({ code: "FAUX" })).toEqual({ error: "NOT_FOUND" });
  expect(await setUpCode(house.house.door)).toBeNull();
});

test("every process of an empty house prints the same code (L-19)", async () => {
  expect(await Promise.all(Array.from({ length: 5 }, () => setUpCode(house.house.door)))).toEqual(
    Array.from({ length: 5 }, () => code),
  );
  expect(code).toMatch(/^([2-9A-Z]{5}-){2}[2-9A-Z]{5}$/);
});

test("ten who type the right code at the same moment found one organisation (L-19)", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => setUp()));
  expect(answers.filter((answer) => answer.__typename === "Viewer")).toHaveLength(1);
  expect(await askAsOwner(house, "select id from organisation")).toHaveLength(1);
});

test("wrong codes are refused, and soon too many (L-19)", async () => {
  for (let turn = 0; turn < 10; turn++)
    expect(await setUp({ code: "AAAAA-AAAAA-AAAAA" })).toMatchObject({ code: "SET_UP_CODE_WRONG" });
  expect(await setUp()).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
});

test("what is typed wrong is said in words, and nothing is founded (L-19)", async () => {
  const { organisation, centre, administrator } = founding;
  expect(await setUp({ organisation: { ...organisation, siret: "732 829 320 00075" } })).toMatchObject({
    code: "SIRET_INVALID",
  });
  expect(await setUp({ organisation: { ...organisation, nda: "12" } })).toMatchObject({ code: "NDA_INVALID" });
  expect(await setUp({ organisation: { ...organisation, name: " " } })).toMatchObject({ code: "NAME_MISSING" });
  expect(await setUp({ centre: { ...centre, colour: "red;}" } })).toEqual({ error: "BAD_USER_INPUT" });
  expect(await setUp({ administrator: { ...administrator, email: "helene" } })).toMatchObject({
    code: "EMAIL_INVALID",
  });
  expect(await setUp({ administrator: { ...administrator, password: "court" } })).toMatchObject({
    code: "PASSWORD_TOO_SHORT",
  });
  expect(await askAsOwner(house, "select id from organisation")).toEqual([]);
  expect(await isOpen()).toEqual({ isOpen: true });
});

test("the extranet's side has no such door (L-19)", async () => {
  expect(await setUp({}, new ApiClient(house, "extranet"))).toEqual({ error: "NOT_FOUND" });
});

test("another organisation is founded by command, whose administrator is invited (L-19)", async () => {
  const links = notedLinks(house);
  await house.house.works.run({ kind: "house", organisationId: newId() }, (work) =>
    foundOrganisation(work, founding, { links }),
  );
  const answer = await new ApiClient(house, "console").ask(
    "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ... on Viewer { access { role organisationName } } } }",
    {
      input: { token: links.token, password: "une longue phrase de passe" },
    },
  );
  expect(answer.data.acceptInvitation).toEqual({ access: { role: "ADMIN", organisationName: "Atelier Loire" } });
  expect(await isOpen()).toEqual({ isOpen: false });
});

test("a form corrected many times over is no attempt at the code", async () => {
  const organisation = { ...founding.organisation, siret: "732 829 320 00075" };
  for (let each = 0; each < 12; each += 1)
    expect(await setUp({ organisation })).toMatchObject({ code: "SIRET_INVALID" });
  expect(await setUp()).toMatchObject({ __typename: "Viewer" });
});
