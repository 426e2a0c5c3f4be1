import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aPerson } from "#testing/clients.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal, connection } from "#testing/house/house.ts";
import { aHistoryEntry } from "#testing/history.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}) {
  const volteo = aCompany("Voltéo Maintenance", part);
  const port = aCompany("Port Services", { siret: "35600000000048" });
  const answers = answersOf({ companies: [volteo, port] });
  return { volteo, port, answers };
}

const field = (name: string) => page.getByRole("textbox", { name });
const create = page.getByRole("button", { name: "Créer l’entreprise" });

test("a SIRET with a wrong key is told while it is typed, and nothing is sent", async () => {
  const { answers } = aHouse();
  const createCompany = vi.spyOn(answers, "createCompany");
  await openConsole("/companies", answers);
  await page.getByRole("link", { name: "Ajouter une entreprise" }).click();
  await field("Raison sociale").fill("Ateliers du Port");
  await field("SIRET").fill("732 829 320 00075");
  await expect.element(page.getByText(/La clé de ce SIRET est fausse/)).toBeVisible();
  await create.click();
  expect(createCompany).not.toHaveBeenCalled();
});

test("a company is created, and its record opens", async () => {
  const { answers } = aHouse();
  const { router } = await openConsole("/companies?drawer=new", answers);
  await field("Raison sociale").fill("Ateliers du Port");
  await create.click();
  await expect.element(page.getByRole("heading", { name: "Ateliers du Port", level: 1 })).toBeVisible();
  expect(router.state.location.pathname).toMatch(/companies\/[\d-]+$/);
});

test("a SIRET that another company has is refused in words, with the way to its record", async () => {
  const { answers, port } = aHouse();
  answers.createCompany = () => ({
    __typename: "DuplicateSiret",
    message: "Une autre entreprise porte déjà ce SIRET.",
    company: port,
  });
  await openConsole("/companies?drawer=new", answers);
  await field("Raison sociale").fill("Port Services bis");
  await field("SIRET").fill("35600000000048");
  await create.click();
  await expect.element(page.getByText("Une autre entreprise porte déjà ce SIRET.")).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Ouvrir la fiche de Port Services" }))
    .toHaveAttribute("href", `/console/companies/${port.id}`);
});

test("a refusal lands under the field it speaks of", async () => {
  const { answers, volteo } = aHouse();
  answers.updateCompany = () => aRefusal("POSTAL_CODE_INVALID");
  await openConsole(`/companies/${volteo.id}?drawer=edit`, answers);
  await field("Code postal").fill("44100");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect.element(field("Code postal")).toHaveAccessibleDescription(/code postal est inutilisable/);
});

test("two people edit one company: the second is told by whom, and chooses field by field", async () => {
  const { answers, volteo } = aHouse();
  const theirs = { ...volteo, __typename: "Company", city: "Rezé", address: "1 rue du Port", version: 2 };
  const update = vi.spyOn(answers, "updateCompany").mockReturnValueOnce({
    __typename: "StaleCompany",
    current: theirs,
    changedFields: ["CITY", "ADDRESS"],
    changedBy: "Hélène Guérin",
    changedAt: "2026-11-21T09:12:00Z",
  });
  await openConsole(`/companies/${volteo.id}?drawer=edit`, answers);
  await field("Ville").fill("Orvault");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();

  await expect.element(page.getByRole("alert")).toMatchTextContent(/Hélène Guérin a modifié cette fiche/);
  await expect.element(page.getByRole("radio", { name: /1 rue du Port/ })).toBeChecked();
  await page.getByRole("button", { name: "Enregistrer ces choix" }).click();
  await expect.element(page.getByText("Choisissez l’une des deux valeurs.")).toBeVisible();
  await page.getByRole("radio", { name: /Orvault/ }).click();
  await page.getByRole("button", { name: "Enregistrer ces choix" }).click();

  await expect.element(page.getByText("La fiche est enregistrée.")).toBeVisible();
  expect(update.mock.lastCall?.[0].input).toEqual({ companyId: volteo.id, expectedVersion: 2, city: "Orvault" });
});

test("when two people wrote different fields, nothing is asked and nothing is lost", async () => {
  const { answers, volteo } = aHouse();
  const theirs = { ...volteo, __typename: "Company", city: "Orvault", version: 2 };
  const update = vi.spyOn(answers, "updateCompany").mockReturnValueOnce({
    __typename: "StaleCompany",
    current: theirs,
    changedFields: ["CITY"],
    changedBy: "Hélène Guérin",
    changedAt: "2026-11-21T09:12:00Z",
  });
  await openConsole(`/companies/${volteo.id}?drawer=edit`, answers);
  await field("Ville").fill("Orvault");
  await field("Adresse").fill("2 rue du Port");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect.element(page.getByText("La fiche est enregistrée.")).toBeVisible();
  expect(update.mock.lastCall?.[0].input).toEqual({
    companyId: volteo.id,
    expectedVersion: 2,
    address: "2 rue du Port",
  });
});

test("the contact’s box on the record sends the invitation (R-101)", async () => {
  const { answers, volteo } = aHouse();
  aPerson(volteo, "Paul", "Renard");
  await openConsole(`/companies/${volteo.id}/contacts`, answers);
  await page.getByRole("button", { name: "Envoyer une invitation à l’Extranet Entreprise" }).click();
  await expect.element(page.getByRole("button", { name: "Invité : invitation de Paul Renard" })).toBeVisible();
});

test("a private person has no company extranet, and the box says so (R-080)", async () => {
  const { answers, volteo } = aHouse({ kind: "INDIVIDUAL" });
  aPerson(volteo, "Paul", "Renard");
  await openConsole(`/companies/${volteo.id}/contacts`, answers);
  const button = page.getByRole("button", { name: "Envoyer une invitation à l’Extranet Entreprise" });
  await expect.element(button).toBeDisabled();
  await expect.element(button).toHaveAccessibleDescription(/Un particulier n’a pas d’extranet entreprise/);
});

test("the primary contact is chosen from the box of another", async () => {
  const { answers, volteo } = aHouse();
  aPerson(volteo, "Paul", "Renard");
  await openConsole(`/companies/${volteo.id}/contacts`, answers);
  await page.getByRole("button", { name: "Autres actions pour Paul Renard" }).click();
  await page.getByRole("menuitem", { name: "Définir comme contact principal" }).click();
  await expect.element(page.getByText("contact principal", { exact: true })).toBeVisible();
});

test("the record leads to the parent company and to the subsidiaries", async () => {
  const { answers, volteo, port } = aHouse();
  Object.assign(volteo, {
    parentCompany: port,
    subsidiaries: [{ id: "filiale", name: "Filiale Ouest", city: "Brest" }],
  });
  await openConsole(`/companies/${volteo.id}`, answers);
  await expect.element(page.getByRole("link", { name: "Port Services" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Filiale Ouest" })).toBeVisible();
});

test("the history says who changed what, field by field", async () => {
  const entry = aHistoryEntry("COMPANY_UPDATED", {
    actorName: "Hélène Guérin",
    changes: [{ field: "CITY", before: "Nantes", after: null }],
  });
  const { answers, volteo } = aHouse({ history: () => connection([entry]) });
  await openConsole(`/companies/${volteo.id}/history`, answers);
  await expect.element(page.getByText(/Hélène Guérin a modifié la fiche/)).toBeVisible();
  await expect.element(page.getByText("Ville : Nantes → (vide)")).toBeVisible();
});

test("who may not change the record is offered no button to", async () => {
  const { answers, volteo } = aHouse({
    viewerCan: { edit: false, expectDocuments: false, inviteContacts: false, previewExtranet: true },
  });
  await openConsole(`/companies/${volteo.id}`, answers);
  await expect.element(page.getByRole("heading", { name: "Voltéo Maintenance", level: 1 })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Modifier" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("link", { name: "Ajouter un contact" })).not.toBeInTheDocument();
});
