import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}) {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const caradec = aBooking(aCompany("Ateliers Caradec"), { visible: true });
  const hidden = aBooking(aCompany("Sans accès"));
  const session = aSession("Habilitation électrique", { bookings: [volteo, caradec, hidden], ...part });
  const answers = answersOf({ sessions: [session] });
  return { session, answers, previewAct: vi.spyOn(answers, "previewAct") };
}

type House = ReturnType<typeof aHouse>;
const open = ({ session, answers }: House) => openConsole(`/sessions/${session.id}/configuration`, answers);
const bin = page.getByRole("button", { name: "Supprimer la session" });
const dialog = page.getByRole("dialog", { name: /Supprimer « Habilitation électrique »/ });
const undo = page.getByRole("button", { name: "Annuler", exact: true });

test("the bin of «Configuration» advises a status instead, with the way there (R-041, R-032, R-033, R-034)", async () => {
  const house = aHouse();
  await open(house);
  await bin.click();
  await expect.element(dialog).toMatchTextContent(/« Annulé » si la session sera replanifiée, « Perdu » s’il renonce/);
  await expect
    .element(dialog.getByRole("link", { name: "son statut d’inscription" }))
    .toHaveAttribute("href", `/console/sessions/${house.session.id}/clients`);
  expect(await accessibilityFaults()).toEqual([]);
});

test("each client that sees the session is shown its own screen after the deletion, and nothing is done yet (R-018)", async () => {
  const house = aHouse();
  await open(house);
  await bin.click();
  await expect.poll(() => house.previewAct.mock.calls.length).toBeGreaterThan(0);
  await dialog.getByRole("combobox", { name: "Entreprise dont on voit l’espace" }).click();
  await expect
    .poll(() =>
      page
        .getByRole("option")
        .elements()
        .map((each) => each.textContent),
    )
    .toEqual(["Voltéo Maintenance", "Ateliers Caradec"]);
  await page.getByRole("option", { name: "Ateliers Caradec" }).click();
  const shown = () => house.previewAct.mock.calls.map(([{ companyId }]) => companyId);
  await expect.poll(shown).toContain(house.session.bookings[1]!.company.id);
  expect(house.previewAct.mock.calls.every(([{ act }]) => "deleteSession" in act)).toBe(true);
  expect(house.session.deletedAt).toBeNull();
});

test.each([
  ["CANCELLED", /La mention « Annulé » apparaît sur la session/],
  ["HIDDEN", /La session disparaît de son espace/],
])("the words are those of the setting: %s (R-042, C-05)", async (deletedSessionDisplay, words) => {
  const house = aHouse();
  house.answers.extranetSettings = () => ({ activatedAt: null, deletedSessionDisplay, trashDays: 365 });
  await open(house);
  await bin.click();
  await expect.element(dialog).toMatchTextContent(words);
  await expect.element(dialog).toMatchTextContent(/Les documents déjà publiés restent ouverts/);
  await expect.element(dialog).toMatchTextContent(/Plus aucun envoi de document/);
});

test("deleted, the session says so, and «Annuler» brings it back (R-045)", async () => {
  const house = aHouse();
  await open(house);
  await bin.click();
  await dialog.getByRole("button", { name: "Supprimer la session" }).click();
  await expect.element(page.getByText(/Dans la corbeille depuis le 21.11.2026 \(Marion Lefèvre\)/)).toBeVisible();
  await expect.element(bin).not.toBeInTheDocument();
  await undo.click();
  await expect.element(page.getByText(/Dans la corbeille depuis/)).not.toBeInTheDocument();
  await expect.element(bin).toBeVisible();
  expect(house.session.deletedAt).toBeNull();
});

test("a refusal stays in the dialog", async () => {
  const house = aHouse();
  house.answers.deleteSession = () => aRefusal("STALE");
  await open(house);
  await bin.click();
  await dialog.getByRole("button", { name: "Supprimer la session" }).click();
  await expect.element(dialog.getByRole("alert")).toBeVisible();
});

test("archiving says that no client notices, and is undone (R-046)", async () => {
  const house = aHouse();
  await open(house);
  await page.getByRole("button", { name: "Archiver", exact: true }).click();
  await expect.element(page.getByText(/La session est archivée .* rien ne change pour ses clients/)).toBeVisible();
  await undo.click();
  await expect.poll(() => house.session.archivedAt).toBeNull();
});

test("whoever may not decide sees neither the bin nor the archive", async () => {
  await open(aHouse({ viewerCan: { decide: false } }));
  await expect.element(page.getByRole("heading", { name: "Initialisation" })).toBeVisible();
  await expect.element(bin).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Archiver", exact: true })).not.toBeInTheDocument();
});
