import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aPerson, invited } from "#testing/clients.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}) {
  const volteo = aCompany("Voltéo Maintenance");
  const paul = aPerson(volteo, "Paul", "Renard", part);
  return { volteo, paul, answers: answersOf({ companies: [volteo] }) };
}

const envelope = page.getByRole("button", { name: "Inviter Paul Renard à l’extranet" });
const green = page.getByRole("button", { name: "Accès ouvert : couper l’accès de Paul Renard" });
const row = page.getByRole("row", { name: /Paul Renard/ });

test("the envelope of the column «Extranet» invites, and the row says so (R-105)", async () => {
  const { answers, paul } = aHouse();
  const invite = vi.spyOn(answers, "inviteContact");
  await openConsole("/contacts", answers);
  await envelope.click();
  await expect.element(row.getByText("Invité")).toBeVisible();
  await expect.element(page.getByText(/L’invitation de Paul Renard part à l’adresse paul@exemple.fr/)).toBeVisible();
  expect(invite.mock.calls[0]?.[0]).toMatchObject({ input: { contactId: paul.id } });
});

test("without an e-mail the envelope says why, to the keyboard too, and sends nothing (R-096)", async () => {
  const { answers } = aHouse({ email: null });
  const invite = vi.spyOn(answers, "inviteContact");
  await openConsole("/contacts", answers);
  await expect.element(envelope).toHaveAccessibleDescription(/n’a pas d’adresse e-mail/);
  (envelope.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(invite).not.toHaveBeenCalled();
});

test("a refused invitation is said in words, and the row stays as it was", async () => {
  const { answers } = aHouse();
  answers.inviteContact = () => aRefusal("ALREADY_HAS_ACCESS");
  await openConsole("/contacts", answers);
  await envelope.click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/accède déjà à l’extranet/);
  await expect.element(envelope).toBeVisible();
});

test("until the extranet is activated nobody is invited; who may activates it from there (R-077, R-078)", async () => {
  const { answers } = aHouse();
  answers.extranetSettings = () => ({ activatedAt: null, inviteNewContacts: false });
  await openConsole("/contacts", answers);
  await expect.element(envelope).toHaveAccessibleDescription(/n’est pas encore activé/);
  await page.getByRole("button", { name: "Activer l’extranet" }).click();
  const dialog = page.getByRole("dialog", { name: /Activer l’extranet/ });
  await expect.element(dialog).toMatchTextContent(/pour tout l’organisme, sans compte par entreprise/);
  await dialog.getByRole("button", { name: "Activer l’extranet" }).click();
  await expect.element(page.getByText(/L’extranet est activé/)).toBeVisible();
  await expect.element(envelope).not.toHaveAttribute("aria-disabled");
});

test("who may not activate the extranet is told whom to ask (R-078)", async () => {
  const { answers } = aHouse();
  answers.extranetSettings = () => ({ activatedAt: null, inviteNewContacts: false });
  answers.organisation = () => ({
    id: "organisation",
    centres: [],
    viewerCan: { edit: false, writeCompanies: true, administer: false },
  });
  await openConsole("/contacts", answers);
  await expect.element(page.getByText(/Demandez à un administrateur/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Activer l’extranet" })).not.toBeInTheDocument();
});

test("«Invité» says when and where, and takes the invitation back, by the keyboard (R-105)", async () => {
  const { answers } = aHouse(invited("paul@exemple.fr"));
  await openConsole("/contacts", answers);
  const chip = page.getByRole("button", { name: "Invité : invitation de Paul Renard" });
  await expect.element(chip).toBeVisible();
  (chip.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(/Envoyée le 21\/11\/2026 à paul@exemple.fr/)).toBeVisible();
  await page.getByRole("menuitem", { name: "Annuler l’invitation" }).click();
  await expect.element(page.getByText(/L’invitation de Paul Renard est annulée/)).toBeVisible();
  await expect.element(envelope).toBeVisible();
});

test("the green button names the person and what ends before it cuts (R-097, R-109)", async () => {
  const { answers } = aHouse({ access: "ACTIVE" });
  const cut = vi.spyOn(answers, "cutExtranetAccess");
  await openConsole("/contacts", answers);
  await green.click();
  const dialog = page.getByRole("dialog", { name: /Couper l’accès de Paul Renard/ });
  await expect.element(dialog).toMatchTextContent(/Ses écrans ouverts se ferment aussitôt/);
  await expect.element(dialog).toMatchTextContent(/Ses collègues gardent leur accès/);
  await dialog.getByRole("button", { name: "Garder l’accès" }).click();
  expect(cut).not.toHaveBeenCalled();

  await green.click();
  await page.getByRole("button", { name: "Couper l’accès", exact: true }).click();
  await expect.element(row.getByText("Accès coupé")).toBeVisible();
  await expect.element(envelope).toBeVisible();
});

test("a refused cut stays in its dialog", async () => {
  const { answers } = aHouse({ access: "ACTIVE" });
  answers.cutExtranetAccess = () => aRefusal("NO_OPEN_ACCESS");
  await openConsole("/contacts", answers);
  await green.click();
  await page.getByRole("button", { name: "Couper l’accès", exact: true }).click();
  await expect.element(page.getByRole("dialog").getByRole("alert")).toMatchTextContent(/pas d’accès ouvert/);
});

test("who may not invite sees where the access stands, and no button", async () => {
  const { answers } = aHouse({ access: "ACTIVE", viewerCan: { edit: false, invite: false } });
  await openConsole("/contacts", answers);
  await expect.element(row.getByText("Accès ouvert")).toBeVisible();
  await expect.element(green).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: /Autres actions/ })).not.toBeInTheDocument();
});

test("the row turns green before the eyes when the contact accepts (R-109, B-01)", async () => {
  const { answers, paul, volteo } = aHouse(invited("paul@exemple.fr"));
  await openConsole("/contacts", answers);
  await expect.element(row.getByText("Invité")).toBeVisible();

  Object.assign(paul, { access: "ACTIVE", invitation: null, loginEmail: "paul@exemple.fr" });
  tellChanges([{ kind: "COMPANY", id: volteo.id, gone: false }]);

  await expect.element(green).toBeVisible();
  expect(green.element().closest("td")?.dataset.flash).toBe("true");
});

test("«Colonnes» hides and shows a column, and the browser remembers (R-105)", async () => {
  const { answers } = aHouse();
  const { screen } = await openConsole("/contacts", answers);
  await page.getByRole("button", { name: "Colonnes" }).click();
  await page.getByRole("checkbox", { name: "Extranet" }).click();
  await expect.element(page.getByRole("columnheader", { name: "Extranet" })).not.toBeInTheDocument();

  await screen.unmount();
  await openConsole("/contacts", answers);
  await expect.element(row).toBeVisible();
  await expect.element(page.getByRole("columnheader", { name: "Extranet" })).not.toBeInTheDocument();
});

test("deleting says that the access is cut, and «Annuler» brings the contact back (R-110)", async () => {
  const { answers } = aHouse({ access: "ACTIVE" });
  await openConsole("/contacts", answers);
  await page.getByRole("button", { name: "Autres actions pour Paul Renard" }).click();
  await page.getByRole("menuitem", { name: "Supprimer…" }).click();
  await expect.element(page.getByRole("dialog")).toMatchTextContent(/Son accès à l’extranet est coupé/);
  await page.getByRole("button", { name: "Supprimer le contact" }).click();
  await expect.element(row.getByText("supprimé")).toBeVisible();

  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByText("Paul Renard est restauré.")).toBeVisible();
  await expect.element(green).toBeVisible();
});

test("the trash lists the deleted contacts, and restores them (R-110)", async () => {
  const { answers } = aHouse({ deletedAt: "2026-11-20T09:00:00Z" });
  await openConsole("/contacts", answers);
  await expect.element(row).not.toBeInTheDocument();
  const views = page.getByRole("navigation", { name: "Vues des contacts" });
  await views.getByRole("link", { name: "Corbeille" }).click();
  await page.getByRole("button", { name: "Restaurer Paul Renard" }).click();
  await expect.element(page.getByText("Paul Renard est restauré.")).toBeVisible();
});
