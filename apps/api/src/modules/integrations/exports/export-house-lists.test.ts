import { afterAll, beforeAll, expect, test } from "vitest";
import { aMail } from "#testing/a-mail";
import { anImport } from "#testing/an-import";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let by: Record<"ADMIN" | "COORDINATOR" | "READER" | "elsewhere", ApiClient>;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  const other = await anOrganisation(world);
  const client = (email: string) => ApiClient.signedIn(world, "console", email);
  by = {
    ADMIN: await client(of.adminEmail),
    COORDINATOR: await client((await aMember(world, of, "COORDINATOR")).email),
    READER: await client((await aMember(world, of, "READER")).email),
    elsewhere: await client(other.adminEmail),
  };
  await aMail(world, of, { to: { name: "=cmd|' /C calc'!A0", address: "paul@client.example" } });
  await aMail(world, of, { centreId: null, to: { name: "Sans centre", address: "zoe@client.example" } });
  await anImport(world, of);
});
afterAll(() => world.close());

const linesOf = async (client: ApiClient, file: string): Promise<string[] | number> => {
  const answer = await client.file(`/console/exports/${file}`);
  const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  return answer.status === 200 ? text.replace("\ufeff", "").trimEnd().split("\r\n") : answer.status;
};

test("the users leave with administrators alone, each with a role, a state and centres, as filtered on screen (SPEC 1.1)", async () => {
  const [head, ...lines] = (await linesOf(by.ADMIN, "users.csv")) as string[];
  expect(head).toBe("Nom;Prénom;E-mail;Rôle;Centres;État;Ajouté le;Accès retiré le");
  expect(lines).toHaveLength(3);
  expect(lines.find((line) => line.includes(";Référent;"))).toMatch(/;Référent;Nantes;Actif;21\/11\/2026 10:00;$/);
  expect(await linesOf(by.ADMIN, "users.csv?state=ENDED")).toHaveLength(1);
  for (const client of [by.COORDINATOR, by.READER]) expect(await linesOf(client, "users.csv")).toBe(404);
  expect(await linesOf(by.elsewhere, "users.csv")).toHaveLength(2);
});

test("the mails leave with whoever reads their list, without their letters, and no formula runs from a name", async () => {
  const [head, ...lines] = (await linesOf(by.ADMIN, "mails.csv?template=PASSWORD_RESET")) as string[];
  expect(head).toBe("Date;Type;Objet;Destinataire;E-mail;État;Envoyé le;Centre");
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain("secret-token");
  expect(lines.find((line) => line.includes("paul@"))).toContain(";'=cmd|");
  expect(await linesOf(by.ADMIN, "mails.csv?template=PASSWORD_RESET&search=zoe&sort=CREATED_ASC")).toHaveLength(2);
  const ofCentre = (await linesOf(by.COORDINATOR, "mails.csv?template=PASSWORD_RESET")) as string[];
  expect([ofCentre.length, ofCentre.some((line) => line.includes("zoe@"))]).toEqual([2, false]);
  expect(await linesOf(by.READER, "mails.csv")).toBe(404);
  expect(await linesOf(by.elsewhere, "mails.csv")).toHaveLength(1);
  expect(await linesOf(by.ADMIN, "mails.csv?state=LOST")).toBe(404);
});

test("the imports leave with whoever may import", async () => {
  const [head, line] = (await linesOf(by.COORDINATOR, "imports.csv")) as string[];
  expect(head).toBe("Fichier;Contenu;Lancé le;Par;État;Lignes;Créés;Complétés;En erreur;Annulé le");
  expect(line).toMatch(/^clients\.csv;Entreprises et contacts;21\/11\/2026 10:00;.+;Terminé;2;1;0;1;$/);
  expect(await linesOf(by.READER, "imports.csv")).toBe(404);
  expect(await linesOf(by.elsewhere, "imports.csv")).toHaveLength(1);
  expect((await by.ADMIN.file("/console/exports/imports.xlsx")).status).toBe(200);
});

test("a list that is refused leaves no line in the journal", async () => {
  const told = "select 1 from event where kind = 'integrations.listExported'";
  const before = await askAsOwner(world, told);
  for (const file of ["users.csv", "mails.xlsx", "imports.csv"]) expect(await linesOf(by.READER, file)).toBe(404);
  expect(await askAsOwner(world, told)).toHaveLength(before.length);
});
