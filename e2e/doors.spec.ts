import type { Page } from "@playwright/test";
import { expect, test } from "./people/story.ts";
import { aPaper } from "./papers/pdf.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import { followLinkOf, mailsTo } from "./screens/mailbox.ts";
import { expectNeverReloaded, remember } from "./screens/windows.ts";

const newcomer = () => ({
  firstName: "Inès",
  lastName: `Aubert ${Date.now().toString(36)}`,
  email: `ines.${Date.now().toString(36)}@volteo.example`,
  password: "quatre saumons remontent",
});
type Person = ReturnType<typeof newcomer>;

test("a contact is invited from her form, enters once by the link, and is cut off before her eyes (R-101, R-103, R-105, R-106, R-109, L-09, L-11, L-16)", async ({
  arrive,
  stage,
}) => {
  const ines = newcomer();
  const marion = await arrive("marion");
  await addContact(marion, stage.company.name, ines);
  const contact = marion.getByRole("row").filter({ hasText: ines.lastName });
  await expect(contact).toContainText("Invité");
  await remember(marion);

  const hers = await arrive("camille", { signedIn: false });
  await test.step("the mail leads to a page that changes nothing by being opened", async () => {
    await followLinkOf(hers, ines.email, /Espace entreprise/, /Accéder à mon espace/);
    await expect(hers.getByRole("heading", { name: `Bienvenue ${ines.firstName}` })).toBeVisible();
    await hers.reload();
    await expect(hers.getByRole("heading", { name: `Bienvenue ${ines.firstName}` })).toBeVisible();
    await expect(contact).toContainText("Invité");
  });
  const link = hers.url();

  await test.step("she chooses a password and is in; Marion’s list turns green", async () => {
    await hers.getByLabel("Choisissez un mot de passe").fill(ines.password);
    await hers.getByRole("button", { name: "Accéder à mon espace" }).click();
    await expect(hers.getByRole("heading", { name: `Bonjour ${ines.firstName}` })).toBeVisible();
    await expect(contact.getByRole("button", { name: /couper l’accès/ })).toBeVisible();
    await expectNeverReloaded(marion);
  });

  await test.step("the link is spent, and belongs to nobody else", async () => {
    const other = await arrive("camille", { signedIn: false });
    await other.goto(link);
    await expect(other.getByRole("heading", { name: "Cette invitation a déjà servi" })).toBeVisible();
  });

  await test.step("she forgets her password, and chooses another by mail", async () => {
    const elsewhere = await arrive("camille", { signedIn: false });
    await elsewhere.goto("/extranet/sign-in");
    await elsewhere.getByRole("link", { name: "Mot de passe oublié ?" }).click();
    await elsewhere.getByLabel("Adresse e-mail").fill(ines.email);
    await elsewhere.getByRole("button", { name: "Recevoir un lien" }).click();
    await expect(elsewhere.getByRole("heading", { name: "Consultez votre messagerie" })).toBeVisible();
    await followLinkOf(elsewhere, ines.email, /mot de passe/, /mot de passe/);
    await elsewhere.getByLabel("Choisissez un mot de passe").fill("cinq saumons redescendent");
    await elsewhere.getByRole("button", { name: "Changer le mot de passe" }).click();
    await expect(hers.getByRole("heading", { name: "Votre espace entreprise" })).toBeVisible();
    await signInAgain(hers, ines.email, "cinq saumons redescendent");
    await expect(hers.getByRole("heading", { name: `Bonjour ${ines.firstName}` })).toBeVisible();
  });

  await test.step("Marion cuts her access: her open page says so at once, and no mail leaves", async () => {
    const before = await mailsTo(await arrive("camille", { signedIn: false }), ines.email);
    await contact.getByRole("button", { name: /couper l’accès/ }).click();
    await marion.getByRole("dialog").getByRole("button", { name: "Couper l’accès" }).click();
    await expect(hers.getByRole("heading", { name: "Votre accès a été retiré" })).toBeVisible();
    await hers.goto("/extranet/documents");
    await expect(hers.getByRole("button", { name: "Se connecter" })).toBeVisible();
    expect(await mailsTo(await arrive("camille", { signedIn: false }), ines.email)).toBe(before);
  });
});

test("staff ask for a document; Paul sends it from his home; both screens follow (R-008, R-091, B-17)", async ({
  arrive,
  stage,
}) => {
  const paper = await aPaper();
  const label = `Convention signée ${Date.now().toString(36)}`;
  const marion = await arrive("marion");
  const paul = await arrive("paul");
  await paul.goto("/extranet/");
  await expect(paul.getByRole("heading", { name: "Bonjour Paul" })).toBeVisible();
  await remember(paul);

  await console.openTab(marion, stage, "/extranet");
  await marion
    .getByRole("button", { name: "Rendre visible" })
    .or(marion.getByRole("switch", { name: "Visible par le client" }))
    .first()
    .click();
  await remember(marion);

  await test.step("Marion asks; it stands in Paul’s «À faire»", async () => {
    await marion.getByRole("button", { name: "Ajouter", exact: true }).click();
    const drawer = marion.getByRole("dialog", { name: "Attendre un document" });
    await drawer.getByLabel("Document attendu").fill(label);
    await drawer.getByRole("button", { name: "Échéance" }).click();
    await marion.getByRole("button", { name: "Mois suivant" }).click();
    await marion.getByRole("button", { name: /^15 / }).first().click();
    await drawer.getByRole("button", { name: "Demander le document" }).click();
    await expect(marion.getByRole("main").getByText(label, { exact: true })).toBeVisible();
    await expect(paul.getByRole("main").getByText(label).first()).toBeVisible();
  });

  await test.step("Paul sends it; Marion sees it arrive, and what was expected is ticked", async () => {
    await paul.goto(`/extranet/sessions/${stage.sessionId}`);
    await remember(paul);
    const choosing = paul.waitForEvent("filechooser");
    await paul.getByRole("button", { name: `Envoyer : ${label}` }).click();
    await (
      await choosing
    ).setFiles({ name: paper.fileName, mimeType: "application/pdf", buffer: Buffer.from(paper.bytes) });
    await expect(paul.getByText("Envoyé à l’instant")).toBeVisible();
    const received = marion.getByRole("table", { name: /Documents reçus/ });
    await expect(received.getByRole("row").filter({ hasText: label })).toBeVisible();
    await expect(marion.getByRole("banner").getByRole("button", { name: /Notifications, \d+ non lue/ })).toBeVisible();
    await expectNeverReloaded(marion, paul);
  });

  await test.step("what Marion has seen, Paul can no longer take back", async () => {
    await marion
      .getByRole("button", { name: new RegExp(`Marquer « ${label} » comme vu`.replaceAll(" ", "\\s")) })
      .click();
    await expect(paul.getByRole("button", { name: new RegExp(`Annuler l’envoi de ${label}`) })).toHaveCount(0);
  });
  await extranet.expectUnread(paul, 2);
});

test("a file from Excel is tried, imported and taken back; nobody is written to (R-123)", async ({ arrive }) => {
  const mark = Date.now().toString(36);
  const email = `rene.${mark}@fonderie.example`;
  const table = [
    "Raison sociale;SIRET;Ville;Contact principal;E-mail",
    `Fonderie ${mark};;Nantes;René PETIT;${email}`,
    `Scierie ${mark};123;Angers;Zoé LE GALL;`,
  ].join("\r\n");
  const marion = await arrive("marion");
  await marion.goto("/console/companies");
  await marion.getByRole("link", { name: "Importer" }).click();
  await marion
    .getByRole("link", { name: /Importer un fichier/ })
    .or(marion.getByRole("radio", { name: /Des entreprises/ }))
    .first()
    .click();
  await marion.locator("input[type=file]").setInputFiles({
    name: "clients.csv",
    mimeType: "text/csv",
    // As Excel saves it in France: semicolons, Windows-1252.
    buffer: Buffer.from(table, "latin1"),
  });
  await expect(marion.getByRole("table", { name: "Colonnes du fichier" })).toContainText("Raison sociale");
  await marion.getByRole("button", { name: "Vérifier les lignes" }).click();
  await expect(marion.getByText("SIRET").first()).toBeVisible();
  await marion.getByRole("button", { name: /Importer \d+ lignes?/ }).click();
  await expect(marion.getByText("L’import est terminé. Les personnes créées n’ont reçu aucun e-mail.")).toBeVisible();

  const mailbox = await arrive("marion", { signedIn: false });
  expect(await mailsTo(mailbox, email)).toBe(0);
  const list = await arrive("marion");
  await list.goto(`/console/companies?search=Fonderie%20${mark}`);
  await expect(list.getByRole("row").filter({ hasText: `Fonderie ${mark}` })).toBeVisible();

  await marion.getByRole("button", { name: "Annuler l’import" }).click();
  await marion.getByRole("dialog").getByRole("button", { name: "Annuler l’import" }).click();
  await expect(marion.getByText(/L’import est annulé/)).toBeVisible();
  await list.reload();
  await expect(list.getByText("Aucune entreprise ne correspond à")).toBeVisible();
});

test("of two people who edit the same company, the second is told what changed, and chooses", async ({
  arrive,
  stage,
}) => {
  const [helene, marion] = [await arrive("helene"), await arrive("marion")];
  for (const page of [helene, marion]) {
    await page.goto(`/console/companies/${stage.company.id}`);
    await page
      .getByRole("button", { name: /Modifier/ })
      .or(page.getByRole("link", { name: /Modifier/ }))
      .first()
      .click();
  }
  const city = `Nantes ${Date.now().toString(36)}`;
  await helene.getByRole("dialog").getByLabel("Ville").fill(city);
  await helene.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await expect(helene.getByRole("dialog")).toHaveCount(0);

  await marion.getByRole("dialog").getByLabel("Ville").fill("Rezé");
  await marion.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  const dialog = marion.getByRole("dialog");
  await expect(dialog).toContainText("pendant que vous l’écriviez");
  await expect(dialog).toContainText(city);
  await dialog.getByRole("radio", { name: /Rezé/ }).check();
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await expect(marion.getByRole("dialog")).toHaveCount(0);
  await expect(helene.getByRole("main")).toContainText("Rezé");
});

async function addContact(page: Page, company: string, person: Person): Promise<void> {
  await page.goto("/console/contacts");
  await page.getByRole("banner").getByRole("link", { name: "Ajouter un contact" }).click();
  const drawer = page.getByRole("dialog", { name: "Nouveau contact" });
  await drawer.getByRole("combobox", { name: "Entreprise" }).fill(company.slice(0, 6));
  await page.getByRole("option", { name: company }).click();
  await drawer.getByLabel("Prénom").fill(person.firstName);
  await drawer.getByRole("textbox", { name: "Nom", exact: true }).fill(person.lastName);
  await drawer.getByLabel("E-mail").fill(person.email);
  await drawer.getByLabel("Inviter ce Contact à accéder à l’Extranet de son Entreprise").check();
  await drawer.getByRole("button", { name: "Ajouter le contact" }).click();
  await expect(drawer).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Rechercher un contact" }).fill(person.lastName);
}

async function signInAgain(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/extranet/sign-in");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}
