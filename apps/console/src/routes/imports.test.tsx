import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aRefusal } from "#testing/house/house.ts";
import { anImport, aPreview, importAnswers } from "#testing/imports.ts";
import { openConsole } from "#testing/open-console.tsx";
import { receiveUploads } from "#testing/receive-uploads.ts";

const uploadId = "00000000-0000-7000-8000-00000000abcd";
const aFile = () => new File(["Raison sociale;N° SIRET"], "clients.csv", { type: "text/csv" });
const zone = page.getByLabelText("Déposez le fichier, ou choisissez-le");
const atStep = (step: string) => `/imports/new?upload=${uploadId}&step=${step}`;

test("a file is sent, its columns adjusted, its lines checked, then imported; nobody receives anything (R-123)", async () => {
  receiveUploads({ uploadId });
  const answers = importAnswers();
  const { router } = await openConsole("/imports/new", answers);
  await expect.element(page.getByText(/ne reçoivent aucun e-mail/)).toBeVisible();
  await zone.upload(aFile());

  await page.getByRole("combobox", { name: "Importer « Remarques » comme" }).click();
  await page.getByRole("option", { name: "Ville" }).click();
  await page.getByRole("button", { name: "Vérifier les lignes" }).click();
  await expect.element(page.getByText(/le SIRET « 123 » est faux/)).toBeVisible();
  expect(answers.asked.previews.at(-1)).toMatchObject({
    uploadId,
    mapping: [
      { column: 0, field: "COMPANY_NAME" },
      { column: 1, field: "SIRET" },
      { column: 2, field: "CITY" },
    ],
  });

  await page.getByRole("button", { name: "Importer 3 lignes" }).click();
  await expect.element(page.getByRole("heading", { name: "clients.csv", level: 1 })).toBeVisible();
  expect(router.state.location.pathname).toMatch(/\/imports\/0/);
  expect(answers.asked.starts).toMatchObject([{ uploadId, otherwise: "MERGE" }]);
});

test("a column that is needed and missing stops before the check, and is named", async () => {
  const columns = [{ column: 0, header: "Code", samples: ["A1"], field: null }];
  await openConsole(atStep("columns"), importAnswers(aPreview({ columns })));
  await expect.element(page.getByText(/Indiquez la colonne qui contient « Entreprise »/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Vérifier les lignes" })).toBeDisabled();
});

test("a field given to another column leaves the one before: none is read twice", async () => {
  const answers = importAnswers();
  await openConsole(atStep("columns"), answers);
  await page.getByRole("combobox", { name: "Importer « Remarques » comme" }).click();
  await page.getByRole("option", { name: "Entreprise" }).click();
  await expect
    .element(page.getByRole("combobox", { name: "Importer « Raison sociale » comme" }))
    .toHaveValue("Ne pas importer");
});

test("a file refused on arrival says why, and another takes its place", async () => {
  receiveUploads(aRefusal("IMPORT_UNREADABLE"), 422);
  await openConsole("/imports/new", importAnswers());
  await zone.upload(aFile());
  await expect.element(page.getByText(/Ce fichier est illisible/)).toBeVisible();

  receiveUploads({ uploadId });
  await zone.upload(aFile());
  await expect.element(page.getByRole("button", { name: "Vérifier les lignes" })).toBeVisible();
});

test("a file that cannot be tried any more leads back to the choice of a file", async () => {
  const { router } = await openConsole(atStep("check"), importAnswers(aRefusal("UPLOAD_NOT_FOUND")));
  await expect.element(page.getByText(/introuvable ou a expiré/)).toBeVisible();
  await page.getByRole("button", { name: "Choisir un autre fichier" }).click();
  await expect.element(zone).toBeInTheDocument();
  expect(router.state.location.search).not.toHaveProperty("upload");
});

test("what is chosen for one line is counted, kept through a reload, and sent", async () => {
  const answers = importAnswers();
  const { screen } = await openConsole(atStep("check"), answers);
  await page.getByRole("combobox", { name: "Que faire de la ligne 4" }).click();
  await page.getByRole("option", { name: "Ignorer la ligne" }).click();
  await expect.element(page.getByRole("button", { name: "Importer 2 lignes" })).toBeVisible();

  await screen.unmount();
  await openConsole(atStep("check"), answers);
  await page.getByRole("button", { name: "Importer 2 lignes" }).click();
  await vi.waitFor(() => expect(answers.asked.starts).toMatchObject([{ choices: [{ row: 4, choice: "SKIP" }] }]));
});

test("lines are looked at by kind, and the address says which", async () => {
  await openConsole(`${atStep("check")}&lines=duplicates`, importAnswers());
  await expect.element(page.getByText(/Même nom et même ville/)).toBeVisible();
  await expect.element(page.getByText(/le SIRET « 123 » est faux/)).not.toBeInTheDocument();
});

test("an import under way shows how far it is", async () => {
  const { id, ...running } = anImport({ state: "RUNNING", rowCount: 400, doneCount: 100 });
  await openConsole(`/imports/${id}`, importAnswers(aPreview(), { id, ...running }));
  await expect
    .element(page.getByRole("progressbar", { name: "Avancement de l’import" }))
    .toHaveAttribute("aria-valuenow", "25");
  await expect.element(page.getByText("100 lignes sur 400")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Annuler l’import" })).not.toBeInTheDocument();
});

test("undoing asks first, and lists what could not be taken back", async () => {
  const done = anImport();
  const answers = importAnswers(aPreview(), done);
  const undo = vi.spyOn(answers, "undoImport").mockReturnValue({
    ...done,
    state: "UNDONE",
    undoneCount: 2,
    keptCount: 1,
    kept: [{ row: 2, name: "Voltéo", reason: "La fiche est utilisée ailleurs." }],
  });
  await openConsole(`/imports/${done.id}`, answers);
  await page.getByRole("button", { name: "Annuler l’import" }).click();
  expect(undo).not.toHaveBeenCalled();

  await page.getByRole("dialog").getByRole("button", { name: "Annuler l’import" }).click();
  await expect.element(page.getByText(/2 fiches ont retrouvé leur état d’avant/)).toBeVisible();
  await expect.element(page.getByText("La fiche est utilisée ailleurs.")).toBeVisible();
});

test.each([
  ["the file", "/imports/new", /Que contient votre fichier/],
  ["the columns", atStep("columns"), "Raison sociale"],
  ["the check", atStep("check"), /est faux/],
  ["the imports", "/imports", "clients.csv"],
])("the screen of %s has no accessibility fault", async (_name, address, shown) => {
  await openConsole(address, importAnswers());
  await expect.element(page.getByText(shown).first()).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
