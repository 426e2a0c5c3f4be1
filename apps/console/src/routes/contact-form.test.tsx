import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aPerson, invited } from "#testing/clients.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}) {
  const volteo = aCompany("Voltéo Maintenance");
  const paul = aPerson(volteo, "Paul", "Renard", part);
  const answers = answersOf({ companies: [volteo] });
  return { volteo, paul, answers, invite: vi.spyOn(answers, "inviteContact") };
}

const box = page.getByRole("checkbox", { name: /Inviter ce Contact à accéder à l’Extranet de son Entreprise/ });
const save = page.getByRole("button", { name: "Enregistrer", exact: true });

test("a contact added with the box ticked is invited when the form is saved, and not before (R-103)", async () => {
  const { answers, invite, volteo } = aHouse();
  await openConsole(`/companies/${volteo.id}/contacts?contact=new`, answers);
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Bonnet");
  await page.getByRole("textbox", { name: "Prénom" }).fill("Camille");
  await expect.element(box).toBeDisabled();
  await page.getByRole("textbox", { name: "E-mail" }).fill("camille@exemple.fr");
  await box.click();
  expect(invite).not.toHaveBeenCalled();

  await page.getByRole("button", { name: "Ajouter le contact" }).click();
  await expect.element(page.getByText(/et son invitation part à camille@exemple.fr/)).toBeVisible();
  expect(invite).toHaveBeenCalledOnce();
});

test("a setting ticks the box beforehand for new contacts (R-104)", async () => {
  const { answers, volteo } = aHouse();
  answers.extranetSettings = () => ({ activatedAt: "2026-01-05T08:00:00Z", inviteNewContacts: true });
  await openConsole(`/companies/${volteo.id}/contacts?contact=new`, answers);
  await page.getByRole("textbox", { name: "E-mail" }).fill("camille@exemple.fr");
  await expect.element(box).toBeChecked();
});

test("the record is kept when its invitation is refused, and both are said", async () => {
  const { answers, paul } = aHouse();
  answers.inviteContact = () => aRefusal("COMPANIES_NOT_LINKED");
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  await box.click();
  await save.click();
  await expect
    .element(page.getByRole("alert"))
    .toMatchTextContent(/La fiche de Paul Renard est enregistrée, mais : Votre compte accède déjà/);
});

test("when they differ, the address of the record and that of the account stand side by side (R-099, C-14)", async () => {
  const { answers, paul } = aHouse({ access: "ACTIVE", loginEmail: "paul@ancien.example" });
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  const note = page.getByRole("note", { name: "Deux adresses e-mail" });
  await expect
    .element(note)
    .toMatchTextContent(/paul@exemple.fr.*paul@ancien.example.*seul le contact peut la changer/);
  await expect.element(box).not.toBeInTheDocument();
});

test("an invited contact is not invited a second time by saving its record", async () => {
  const { answers, paul, invite } = aHouse(invited("paul@exemple.fr"));
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  await page.getByRole("textbox", { name: "Fonction" }).fill("DRH");
  await save.click();
  await expect.element(page.getByText("La fiche de Paul Renard est enregistrée.")).toBeVisible();
  expect(invite).not.toHaveBeenCalled();
});

test("the duties are told only when they were touched (B-06)", async () => {
  const { answers, paul } = aHouse({ access: "ACTIVE" });
  const setDuties = vi.spyOn(answers, "setDuties");
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  await save.click();
  await expect.element(page.getByText("La fiche de Paul Renard est enregistrée.")).toBeVisible();
  expect(setDuties).not.toHaveBeenCalled();

  await page.getByRole("link", { name: /Paul Renard/ }).click();
  await page.getByRole("checkbox", { name: "Signature pour l’entreprise" }).click();
  await save.click();
  await vi.waitFor(() =>
    expect(setDuties.mock.calls[0]?.[0].input).toEqual({
      contactId: paul.id,
      duties: ["MANAGER", "SIGNATORY", "INVOICES"],
    }),
  );
});

test("two people who edit one contact: the second chooses field by field", async () => {
  const { answers, paul } = aHouse();
  const update = vi.spyOn(answers, "updateContact");
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  await page.getByRole("textbox", { name: "Fonction" }).fill("DRH");
  Object.assign(paul, { jobTitle: "Directeur", phone: "02 40 00 00 00", version: 2 });
  await save.click();

  await expect.element(page.getByRole("alert")).toMatchTextContent(/Quelqu’un a modifié cette fiche/);
  await expect.element(page.getByRole("radio", { name: /02 40 00 00 00/ })).toBeChecked();
  await page.getByRole("button", { name: "Enregistrer ces choix" }).click();
  await expect.element(page.getByText("Choisissez l’une des deux valeurs.")).toBeVisible();
  await page.getByRole("radio", { name: /DRH/ }).click();
  await page.getByRole("button", { name: "Enregistrer ces choix" }).click();

  await expect.element(page.getByText("La fiche de Paul Renard est enregistrée.")).toBeVisible();
  expect(update.mock.lastCall?.[0].input).toEqual({ contactId: paul.id, expectedVersion: 2, jobTitle: "DRH" });
  expect(paul.phone).toBe("02 40 00 00 00");
});

test("an address that is none is refused under its field, and Escape closes the drawer", async () => {
  const { answers, paul } = aHouse();
  const update = vi.spyOn(answers, "updateContact");
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  await page.getByRole("textbox", { name: "E-mail" }).fill("paul@@exemple");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(/Saisissez une adresse e-mail/)).toBeVisible();
  expect(update).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("a contact is written to in French until somebody chooses another language", async () => {
  const { answers, paul } = aHouse();
  const update = vi.spyOn(answers, "updateContact");
  await openConsole(`/contacts?contact=${paul.id}`, answers);
  const language = page.getByRole("combobox", { name: "Langue des mails" });
  await expect.element(language).toHaveValue("Français");
  await language.click();
  await page.getByRole("option", { name: "Anglais" }).click();
  await save.click();
  await expect.element(page.getByText("La fiche de Paul Renard est enregistrée.")).toBeVisible();
  expect(update.mock.lastCall?.[0].input).toEqual({ contactId: paul.id, expectedVersion: 1, locale: "EN" });
});

test("the record of a contact says that its mails are in English; a new one is written to in French", async () => {
  const { answers, volteo } = aHouse({ locale: "EN" });
  const create = vi.spyOn(answers, "createContact");
  await openConsole(`/companies/${volteo.id}/contacts`, answers);
  await expect.element(page.getByRole("definition").filter({ hasText: "Anglais" })).toBeVisible();
  await page.getByRole("link", { name: "Ajouter un contact" }).click();
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Bonnet");
  await page.getByRole("button", { name: "Ajouter le contact" }).click();
  await vi.waitFor(() => expect(create.mock.lastCall?.[0].input).toMatchObject({ locale: "FR" }));
});
