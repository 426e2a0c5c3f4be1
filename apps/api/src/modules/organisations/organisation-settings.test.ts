import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world, "Atelier Loire");
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const act = async (name: string, input: object): Promise<Record<string, unknown>> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const fields =
    name === "updateOrganisation"
      ? "... on Organisation { name siret nda vatCase version }"
      : "... on Centre { id name city colour host logo version }";
  const { data, errors } = await helene.ask(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on Refusal { code } ${fields} } }`,
    { input },
  );
  return (data?.[name] ?? { error: errors?.[0]?.extensions.code }) as Record<string, unknown>;
};
const versionNow = async () =>
  ((await helene.ask("{ organisation { version } }")).data.organisation as { version: number }).version;

test("the administrator says what papers need: name, SIRET, NDA and VAT case", async () => {
  const input = {
    expectedVersion: await versionNow(),
    name: " Atelier  Loire SAS ",
    siret: "732 829 320 00074",
    nda: "52 44 01234 44",
    vatCase: "EXEMPT_TRAINING",
  };
  expect(await act("updateOrganisation", input)).toMatchObject({
    name: "Atelier Loire SAS",
    siret: "73282932000074",
    nda: "52440123444",
    vatCase: "EXEMPT_TRAINING",
  });
  expect(await act("updateOrganisation", input)).toEqual({ code: "STALE" });
});

test.each([
  ["NAME_MISSING", { name: " " }],
  ["SIRET_INVALID", { siret: "73282932000075" }],
  ["NDA_INVALID", { nda: "5244" }],
])("settings are refused with %s", async (code, input) => {
  expect(await act("updateOrganisation", { expectedVersion: await versionNow(), ...input })).toEqual({ code });
});

test("a centre has its name, city, host and any colour (R-107)", async () => {
  const made = await act("createCentre", {
    name: "Angers",
    city: "Angers",
    colour: "#FE0",
    host: "Extranet.Angers.example",
  });
  expect(made).toMatchObject({
    name: "Angers",
    colour: "#ffee00",
    host: "extranet.angers.example",
    logo: null,
    version: 1,
  });
  expect(await act("updateCentre", { centreId: made.id, expectedVersion: 1, colour: "ffffff" })).toMatchObject({
    colour: "#ffffff",
    version: 2,
  });
  expect(await act("updateCentre", { centreId: made.id, expectedVersion: 1, city: "Nantes" })).toEqual({
    code: "STALE",
  });
  const { data } = await helene.ask("{ organisation { centres { name } viewerCan { edit } } }");
  expect(data.organisation).toEqual({ centres: [{ name: "Nantes" }, { name: "Angers" }], viewerCan: { edit: true } });
});

test.each([
  ["COLOUR_INVALID", { colour: "red;}" }],
  ["HOST_INVALID", { host: "https://x.example/" }],
  ["HOST_TAKEN", { host: "extranet.angers.example" }],
  ["CENTRE_NAME_TAKEN", { name: "Angers" }],
])("a centre is refused with %s", async (code, input) => {
  expect(await act("createCentre", { name: "Le Mans", colour: "#123456", ...input })).toEqual({ code });
});

test("whoever enters for a company of a sub-centre finds that sub-centre's name and colour (R-092)", async () => {
  const saumur = await act("createCentre", { name: "Saumur", colour: "#8a3324", host: "extranet.saumur.example" });
  const company = await aCompany(world, { ...of, centreId: saumur.id as string });
  const elsewhere = await aCompany(world, of);
  const centreSeenFor = async (companyId: string) => {
    const { email } = await aContact(world, of, companyId);
    const contact = await ApiClient.signedIn(world, "extranet", email);
    return (await contact.ask("{ viewer { access { centre { name colour } } } }")).data.viewer;
  };
  expect(await centreSeenFor(company.id)).toEqual({ access: { centre: { name: "Saumur", colour: "#8a3324" } } });
  expect(await centreSeenFor(elsewhere.id)).toMatchObject({ access: { centre: { name: "Nantes" } } });
});

const put = (centreId: string, body: Buffer) =>
  helene.file(`/console/logos/${centreId}`, {
    method: "PUT",
    headers: { "apollo-require-preflight": "1" },
    body: new Uint8Array(body),
  });
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a logo is served to whoever dresses a page or a mail with it, as the image that was found in it (R-107)", async () => {
  expect((await put(of.centreId, png)).status).toBe(200);
  for (const side of ["console", "extranet"]) {
    const response = await fetch(`${world.address}/${side}/logos/${of.centreId}`);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
  }
  const { data } = await helene.ask("{ viewer { access { centre { logo } } } }");
  expect(data.viewer).toMatchObject({
    access: { centre: { logo: expect.stringMatching(`^/console/logos/${of.centreId}\\?v=\\d+$`) } },
  });
  expect(await act("removeCentreLogo", { centreId: of.centreId })).toMatchObject({ logo: null });
  expect((await fetch(`${world.address}/extranet/logos/${of.centreId}`)).status).toBe(404);
});

test.each([
  [
    "an SVG with a script",
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
    "LOGO_KIND_REFUSED",
  ],
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "LOGO_KIND_REFUSED"],
  ["a GIF", Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;"), "LOGO_KIND_REFUSED"],
  ["nothing", Buffer.alloc(0), "FILE_EMPTY"],
  ["more than a megabyte", Buffer.concat([png, Buffer.alloc(1024 * 1024)]), "FILE_TOO_LARGE"],
])("%s is no logo (L-18)", async (_name, bytes, code) => {
  const response = await put(of.centreId, bytes);
  expect(((await response.json()) as { code: string }).code).toBe(code);
});
