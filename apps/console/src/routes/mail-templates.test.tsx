import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { openConsole } from "#testing/open-console.tsx";
import { writingHouse } from "#testing/mail-templates.ts";

const proposal = "/settings/mail-templates/date-proposal/fr";
const body = () => page.getByRole("textbox", { name: "Corps" });
const save = () => page.getByRole("button", { name: "Enregistrer" });

test("the mails of the house stand by family, each with its state, and are searched by name and by words (R-061, R-106)", async () => {
  const { answers, wordings } = writingHouse();
  Object.assign(wordings.get("CONTACT_INVITATION:FR")!, {
    isDefault: false,
    changedAt: "2026-11-20T09:00:00Z",
    changedBy: "Hélène Guérin",
  });
  await openConsole("/settings/mail-templates", answers);
  const invitations = page.getByRole("region", { name: /^Invitations/ });
  await expect.element(invitations.getByText("Modifié le 20/11/2026 par Hélène Guérin")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);

  await page.getByRole("searchbox", { name: "Rechercher un modèle" }).fill("echeance");
  await expect.element(page.getByRole("link", { name: "Proposition de dates", exact: true })).toBeVisible();
  await expect.element(invitations).not.toBeInTheDocument();
});

test("a merge field goes where the cursor is, and the preview follows what is written (R-061)", async () => {
  const { answers } = writingHouse();
  await openConsole(proposal, answers);
  const subject = page.getByRole("textbox", { name: "Objet" });
  await subject.fill("Pour , merci");
  (subject.element() as HTMLInputElement).setSelectionRange(5, 5);
  await page.getByRole("button", { name: "Insérer une balise" }).click();
  await page.getByRole("menuitem", { name: /Prénom du destinataire.*Paul/ }).click();

  await expect.element(subject).toHaveValue("Pour {{ firstName }}, merci");
  await expect.element(subject).toHaveFocus();
  await expect.element(page.getByText("Aperçu de : Pour {{ firstName }}, merci")).toBeVisible();
  const frame = document.querySelector("iframe");
  expect(frame?.getAttribute("sandbox")).toBe("");
});

test("a field that the template does not have is said at its line, and nothing is saved (R-061)", async () => {
  const { answers, asked } = writingHouse();
  await openConsole(proposal, answers);
  await body().fill("Bonjour,\n\nÀ bientôt {{ prenom }}");
  await expect.element(page.getByText(/^Ligne 3 : La balise « prenom » n’existe pas/)).toBeVisible();
  await page.getByRole("button", { name: "À bientôt {{ prenom }}" }).click();
  const field = body().element() as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("À bientôt {{ prenom }}");

  await save().click();
  await expect.element(page.getByText(/les passages à corriger sont indiqués/)).toBeVisible();
  expect(asked.saved).toEqual([]);
});

test("what a colleague saved meanwhile is not overwritten unseen", async () => {
  const { answers, asked, wordings, organisation } = writingHouse();
  await openConsole(proposal, answers);
  await body().fill("Mes mots");
  Object.assign(wordings.get("DATE_PROPOSAL:FR")!, { body: "Ses mots", version: 1, isDefault: false });
  await save().click();
  await expect.element(page.getByText(/Quelqu’un a enregistré une autre version/)).toBeVisible();
  await expect.element(body()).toHaveValue("Mes mots");
  expect(asked.saved).toEqual([]);
  await page.getByRole("button", { name: "Reprendre la version enregistrée" }).click();
  await expect.element(body()).toHaveValue("Ses mots");

  Object.assign(wordings.get("DATE_PROPOSAL:FR")!, { body: "Encore d’autres", version: 2 });
  tellChanges([{ id: organisation.id, kind: "ORGANISATION", gone: false }]);
  await expect.element(body()).toHaveValue("Encore d’autres");
});

test("words are saved, taken back, and gone back to the original after a question (R-061)", async () => {
  const { answers, asked } = writingHouse();
  await openConsole(proposal, answers);
  await body().fill("Bonjour à tous");
  await userEvent.keyboard("{Control>}s{/Control}");
  await expect.element(page.getByText("Ce texte part désormais dans les mails.")).toBeVisible();
  expect(asked.saved).toMatchObject([{ body: "Bonjour à tous", expectedVersion: 0 }]);

  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect.element(body()).toHaveValue("Répondez avant l’échéance.");

  await page.getByRole("button", { name: "Voir la version 1" }).click();
  await page.getByRole("button", { name: "Revenir à cette version" }).click();
  await expect.element(body()).toHaveValue("Bonjour à tous");

  await page.getByRole("button", { name: "Revenir au texte d’origine" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revenir au texte d’origine" }).click();
  await expect.element(page.getByText("Le texte d’origine est revenu.")).toBeVisible();
  await expect.element(body()).toHaveValue("Répondez avant l’échéance.");
  expect(await accessibilityFaults()).toEqual([]);
});

test("a test mail leaves as it is written, unsaved, and the page is not left without a question (R-061)", async () => {
  const { answers, asked } = writingHouse();
  const { router } = await openConsole(proposal, answers);
  await body().fill("Pour voir");
  await page.getByRole("button", { name: "M’envoyer un test" }).click();
  await expect.element(page.getByText(/Le test part à helene@atlantique.example/)).toBeVisible();
  expect(asked.tests).toMatchObject([{ body: "Pour voir", template: "DATE_PROPOSAL", locale: "FR" }]);
  expect(asked.saved).toEqual([]);

  await page.getByRole("link", { name: "Anglais" }).click();
  await page.getByRole("button", { name: "Rester sur la page" }).click();
  expect(router.state.location.pathname).toMatch(/date-proposal\/fr$/);
  await expect.element(body()).toHaveValue("Pour voir");
});
