import { refusals } from "@passerelle/schema/vocabulary";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { aRefusal } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";
import { receiveUploads } from "#testing/receive-uploads.ts";
import { aCentre, aMail, aUser, everyRight, settlingHouse } from "#testing/settings.ts";

const nothing = {
  edit: false,
  administer: false,
  readMails: false,
  editMailTemplates: false,
  readJournal: false,
  writeCompanies: false,
};

test("only who has something to settle is led to the settings, and only to those parts", async () => {
  const { answers } = settlingHouse({ rights: { ...nothing, readMails: true } });
  await openConsole("/settings/users", answers);
  await expect.element(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await page.getByRole("link", { name: "Réglages" }).click();
  await expect.element(page.getByRole("heading", { name: /Mails envoyés/ })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Utilisateurs" })).not.toBeInTheDocument();
});

test("who has nothing to settle finds no settings", async () => {
  await openConsole("/settings", settlingHouse({ rights: nothing }).answers);
  await expect.element(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Réglages" })).not.toBeInTheDocument();
});

test("a slip in the SIRET is told while it is typed, and nothing is sent", async () => {
  const { answers, asked } = settlingHouse({});
  await openConsole("/settings/organisation", answers);
  await page.getByLabelText("SIRET").fill("732 829 320 00075");
  await expect.element(page.getByText(/La clé de ce SIRET est fausse/)).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(page.getByLabelText("SIRET")).toHaveFocus();
  expect(asked.organisations).toEqual([]);
});

test("what another administrator saves meanwhile is told, and each keeps what was typed until one chooses", async () => {
  const { answers, organisation, asked } = settlingHouse({});
  await openConsole("/settings/organisation", answers);
  await page.getByLabelText(/NDA/).fill("53350987635");
  Object.assign(organisation, { name: "Atlantique Compétences", version: 2 });
  tellChanges([{ id: organisation.id, kind: "ORGANISATION", gone: false }]);
  await expect.element(page.getByText(/Quelqu’un a enregistré une autre version/)).toBeVisible();
  await expect.element(page.getByLabelText(/NDA/)).toHaveValue("53350987635");
  await page.getByRole("button", { name: "Garder ma saisie" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(page.getByText("Les modifications sont enregistrées.")).toBeVisible();
  expect(asked.organisations).toMatchObject([{ expectedVersion: 2, name: "Atlantique Formation" }]);
});

test("a form that nobody touched follows what another administrator saves, and can be saved again and again", async () => {
  const { answers, organisation, asked } = settlingHouse({});
  await openConsole("/settings/organisation", answers);
  await expect.element(page.getByLabelText("Raison sociale")).toHaveValue("Atlantique Formation");
  Object.assign(organisation, { name: "Atlantique Compétences", version: 2 });
  tellChanges([{ id: organisation.id, kind: "ORGANISATION", gone: false }]);
  await expect.element(page.getByLabelText("Raison sociale")).toHaveValue("Atlantique Compétences");
  await page.getByLabelText("Raison sociale").fill("Atlantique Ouest");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(page.getByText("Les modifications sont enregistrées.")).toBeVisible();
  await page.getByLabelText("Raison sociale").fill("Atlantique Sud");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect
    .poll(() => asked.organisations)
    .toMatchObject([
      { expectedVersion: 2, name: "Atlantique Ouest" },
      { expectedVersion: 3, name: "Atlantique Sud" },
    ]);
});

test("a colour on which white is unreadable is shown with the shade that stands in for it", async () => {
  const { answers } = settlingHouse({ centres: [aCentre("Nantes")] });
  await openConsole("/settings/centres?centre=new", answers);
  await page.getByLabelText("Couleur", { exact: true }).fill("#f2b705");
  await expect.element(page.getByText(/Le blanc serait illisible.*#96710d/)).toBeVisible();
  const stage = page.getByRole("figure", { name: /Aperçu/ }).element() as HTMLElement;
  expect(stage.style.getPropertyValue("--brand-6")).toBe("#96710d");
  await page.getByLabelText("Couleur", { exact: true }).fill("jaune");
  await page.getByRole("button", { name: "Ajouter le centre" }).click();
  await expect.element(page.getByText("Écrivez la couleur sous la forme #1f5f4a.")).toBeVisible();
});

test("a logo that is an SVG, or too large, or not what it says, is refused in words (R-107)", async () => {
  const nantes = aCentre("Nantes");
  receiveUploads(aRefusal("LOGO_KIND_REFUSED"), 422);
  await openConsole(`/settings/centres?centre=${nantes.id}`, settlingHouse({ centres: [nantes] }).answers);
  const zone = page.getByText(/PNG ou JPEG/);
  await expect.element(zone).toBeVisible();
  const drop = (bytes: number, name: string, type: string) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
    zone.element().dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  };
  drop(40, "logo.svg", "image/svg+xml");
  await expect.element(page.getByText(/ni une image PNG, ni une image JPEG/)).toBeVisible();
  drop(1_100_000, "logo.png", "image/png");
  await expect.element(page.getByText(/Ce logo dépasse 1\sMo/)).toBeVisible();
  drop(40, "faux.png", "image/png");
  await expect.element(page.getByText(refusals.LOGO_KIND_REFUSED.fr)).toBeVisible();
});

test("the extranet is activated for the whole organisation, once what it changes was read (R-076, R-078, R-079)", async () => {
  const { answers, extranet } = settlingHouse({});
  await openConsole("/settings/extranet", answers);
  await page.getByRole("button", { name: "Activer l’extranet" }).click();
  const dialog = page.getByRole("dialog", { name: /Activer l’extranet/ });
  await expect.element(dialog.getByText("L’activation vaut pour tout l’organisme")).toBeVisible();
  expect(extranet.activatedAt).toBeNull();
  await dialog.getByRole("button", { name: "Activer l’extranet" }).click();
  await expect.element(page.getByText(/ouvert à toutes vos entreprises clientes depuis le 21\/11\/2026/)).toBeVisible();
});

test("several users are added at once, and who is refused stays with the reason (R-120)", async () => {
  const marion = aUser("Marion", "Lefèvre");
  const { answers, asked } = settlingHouse({ users: [marion], centres: [aCentre("Nantes")] });
  await openConsole("/settings/users", answers);
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect.element(page.getByRole("switch", { name: /Notification/ })).toBeChecked();
  await typePerson(1, "Nora", "Petit", "nora@atlantique.example");
  await page.getByRole("button", { name: "Ajouter une autre personne" }).click();
  await typePerson(2, "Marion", "Double", marion.email);
  await page.getByRole("button", { name: "Ajouter 2 utilisateurs" }).click();
  await expect.element(page.getByText(/fait déjà partie des utilisateurs/)).toBeVisible();
  await expect.element(page.getByLabelText("Prénom")).toHaveValue("Marion");
  expect(asked.users.map(({ email, notify }) => [email, notify])).toEqual([
    ["nora@atlantique.example", true],
    [marion.email, true],
  ]);
});

test("a user is found by words of the name, spaces and accents included", async () => {
  const { answers } = settlingHouse({ users: [aUser("Hélène", "Le Goff"), aUser("Marion", "Lefèvre")] });
  await openConsole("/settings/users", answers);
  await userEvent.type(page.getByLabelText("Rechercher un utilisateur"), "helene le");
  await expect.element(page.getByRole("link", { name: "Marion Lefèvre" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("link", { name: "Hélène Le Goff" })).toBeVisible();
  await expect.element(page.getByLabelText("Rechercher un utilisateur")).toHaveValue("helene le");
});

test("with the switch off, the users are added without a mail (R-120)", async () => {
  const { answers, asked } = settlingHouse({ users: [aUser("Marion", "Lefèvre")], centres: [aCentre("Nantes")] });
  await openConsole("/settings/users?user=new", answers);
  await typePerson(1, "Nora", "Petit", "nora@atlantique.example");
  await page.getByLabelText("Téléphone donné aux clients").fill("02 61 91 00 43");
  await page.getByRole("switch", { name: /Notification/ }).click();
  await page.getByRole("button", { name: "Ajouter l’utilisateur" }).click();
  await expect.element(page.getByText(/Aucun mail ne part/).first()).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Nora Petit" })).toBeVisible();
  expect(asked.users).toMatchObject([{ notify: false, phone: "02 61 91 00 43" }]);
});

test("why the last administrator cannot go is said in words (R-120)", async () => {
  const helene = aUser("Hélène", "Guérin", { role: "ADMIN" });
  await openConsole(`/settings/users?user=${helene.id}`, settlingHouse({ users: [helene] }).answers);
  await page.getByRole("button", { name: "Retirer l’accès" }).click();
  await page
    .getByRole("dialog", { name: /Retirer l’accès de/ })
    .getByRole("button", { name: "Retirer l’accès" })
    .click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/n’aurait plus d’administrateur/);
});

test("a user who lost her means is let in again, once what it changes was read", async () => {
  const nora = aUser("Nora", "Petit", { hasSecondFactor: true });
  await openConsole(`/settings/users?user=${nora.id}`, settlingHouse({ users: [nora] }).answers);
  await page.getByRole("button", { name: "Réinitialiser la double authentification" }).click();
  const dialog = page.getByRole("dialog", { name: /de Nora Petit/ });
  await expect.element(dialog.getByText(/ses codes de secours ne servent plus/)).toBeVisible();
  expect(nora.hasSecondFactor).toBe(true);
  await dialog.getByRole("button", { name: "Réinitialiser" }).click();
  await expect.element(page.getByText(/est réinitialisée/)).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: "Réinitialiser la double authentification" }))
    .not.toBeInTheDocument();
});

test("a mail that failed says why and is sent again; what it holds runs nothing", async () => {
  const mail = aMail("Bienvenue", {
    state: "FAILED",
    lastError: "550 unknown user",
    sentAt: null,
    viewerCan: { resend: true },
  });
  await openConsole("/settings/mails", settlingHouse({ mails: [mail] }).answers);
  await page.getByRole("link", { name: "Bienvenue" }).click();
  await expect.element(page.getByText("550 unknown user")).toBeVisible();
  const frame = document.querySelector("iframe");
  expect(frame?.getAttribute("sandbox")).toBe("");
  expect(document.title).not.toBe("pris");
  await page.getByRole("button", { name: "Renvoyer" }).click();
  await expect.element(page.getByText(/Le mail repart/)).toBeVisible();
});

const full = () =>
  settlingHouse({
    rights: everyRight,
    centres: [aCentre("Nantes"), aCentre("Rennes", { colour: "#f2b705" })],
    users: [aUser("Marion", "Lefèvre"), aUser("Nora", "Petit", { state: "INVITED" })],
    mails: [aMail("Bienvenue"), aMail("Échec", { state: "FAILED" })],
  });

test.each([
  ["/settings/organisation", "Raison sociale"],
  ["/settings/centres", "Rennes"],
  ["/settings/centres?centre=new", "Ce que verront les clients"],
  ["/settings/extranet", "Entrée des contacts"],
  ["/settings/users", "Nora Petit"],
  ["/settings/users?user=new", "Notification"],
  ["/settings/mails", "Bienvenue"],
])("%s has no accessibility fault", async (address, shown) => {
  await openConsole(address, full().answers);
  await expect.element(page.getByText(shown, { exact: true }).first()).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

async function typePerson(number: number, firstName: string, lastName: string, email: string): Promise<void> {
  const person = page.getByRole("group", { name: `Personne ${number}` });
  await person.getByLabelText("Prénom").fill(firstName);
  await person.getByLabelText("Nom", { exact: true }).fill(lastName);
  await person.getByLabelText("Adresse e-mail").fill(email);
}
