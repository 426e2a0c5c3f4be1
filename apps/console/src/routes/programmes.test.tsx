import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aRefusal, connection, id } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";

type Input<Fields> = { input: Fields };
type Writing = { title: string; hours: number; modules: { title: string; hours: number }[] };
const marion = { __typename: "Person", id: id(), name: "Marion Lefèvre" };

const aVersion = (number: number, writing: Partial<Writing> = {}) => ({
  __typename: "ProgrammeVersion",
  id: id(),
  number,
  title: "Excel avancé",
  hours: 14,
  objectives: "Construire un tableau croisé\nImporter des données",
  prerequisites: "Aucun.",
  audience: "Comptables",
  createdAt: "2026-11-20T09:00:00Z",
  createdBy: marion,
  ...writing,
  modules: (
    writing.modules ?? [
      { title: "Tableaux croisés", hours: 7 },
      { title: "Power Query", hours: 3.5 },
    ]
  ).map((module, index) => ({ __typename: "ProgrammeModule", id: id(), position: index + 1, ...module })),
});

function aHouse({ canEdit = true } = {}) {
  const versions = [aVersion(2), aVersion(1, { modules: [{ title: "Formules", hours: 14 }] })];
  const excel = {
    __typename: "Programme",
    id: id(),
    get title() {
      return versions[0]!.title;
    },
    get hours() {
      return versions[0]!.hours;
    },
    createdAt: "2026-10-01T09:00:00Z",
    archivedAt: null as string | null,
    sessionCount: 3,
    get version() {
      return versions[0]!;
    },
    get versions() {
      return versions;
    },
    get modules() {
      return versions[0]!.modules;
    },
    viewerCan: { edit: canEdit },
  };
  const answers = {
    ...answersOf({}),
    organisation: (): unknown => ({ id: "organisation", viewerCan: { writeCatalogue: canEdit } }),
    programmes: ({ first, filter }: { first: number; filter?: { archived?: boolean } }): unknown =>
      connection(Boolean(filter?.archived) === (excel.archivedAt !== null) ? [excel] : [], first),
    programme: (): unknown => excel,
    createProgramme: ({ input }: Input<Writing>): unknown => ({ ...excel, ...input, modules: excel.modules }),
    updateProgramme: ({ input }: Input<Writing>): unknown => {
      versions.unshift(aVersion(versions.length + 1, input));
      return excel;
    },
    archiveProgramme: (): unknown => Object.assign(excel, { archivedAt: "2026-11-21T09:00:00Z" }),
    unarchiveProgramme: (): unknown => Object.assign(excel, { archivedAt: null }),
    duplicateProgramme: (): unknown => excel,
  };
  return { excel, versions, answers };
}

const drawer = page.getByRole("dialog");
const moduleTitle = (place: number) => drawer.getByRole("textbox", { name: `Intitulé du module ${place}` });
const moduleHours = (place: number) => drawer.getByRole("textbox", { name: `Heures du module ${place}` });

test("a programme is written with its modules, whose hours are added up beside its own", async () => {
  const { answers } = aHouse();
  const create = vi.spyOn(answers, "createProgramme");
  await openConsole("/programmes?drawer=new", answers);
  await drawer.getByRole("button", { name: "Créer la formation" }).click();
  await expect.element(drawer.getByText(/Indiquez l’intitulé/)).toBeVisible();
  await expect.element(drawer.getByText(/Indiquez un nombre d’heures/)).toBeVisible();
  expect(create).not.toHaveBeenCalled();

  await drawer.getByRole("textbox", { name: "Intitulé" }).fill("Gestes et postures");
  await drawer.getByRole("textbox", { name: "Durée en heures" }).fill("7");
  for (const [place, title, hours] of [
    [1, "Anatomie", "2,5"],
    [2, "Exercices", "3 h 30"],
  ] as const) {
    await drawer.getByRole("button", { name: "Ajouter un module" }).click();
    await moduleTitle(place).fill(title);
    await moduleHours(place).fill(hours);
  }
  await expect.element(drawer.getByText(/6 h, soit 1 h de moins/)).toBeVisible();
  await drawer.getByRole("button", { name: "Reprendre ce total" }).click();
  await drawer.getByRole("button", { name: "Créer la formation" }).click();
  await vi.waitFor(() =>
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      input: {
        title: "Gestes et postures",
        hours: 6,
        objectives: null,
        modules: [
          { title: "Anatomie", hours: 2.5 },
          { title: "Exercices", hours: 3.5 },
        ],
      },
    }),
  );
});

test("modules change places with the arrow keys, which stay on the one that moves, and with the mouse", async () => {
  const { answers, excel } = aHouse();
  await openConsole(`/programmes/${excel.id}?drawer=edit`, answers);
  await expect.element(moduleTitle(1)).toHaveValue("Tableaux croisés");
  drawer
    .getByRole("button", { name: /Déplacer le module 1/ })
    .element()
    .focus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(moduleTitle(2)).toHaveValue("Tableaux croisés");
  await expect.element(drawer.getByRole("button", { name: /Déplacer le module 2/ })).toHaveFocus();
  await expect.element(drawer.getByText("Module déplacé en position 2 sur 2.")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowDown}{ArrowUp}");
  await expect.element(moduleTitle(1)).toHaveValue("Tableaux croisés");
  await expect.element(drawer.getByRole("button", { name: /Déplacer le module 1/ })).toHaveFocus();

  await drawer.getByRole("button", { name: /Déplacer le module 1/ }).dropTo(moduleTitle(2));
  await expect.element(moduleTitle(2)).toHaveValue("Tableaux croisés");
  await drawer.getByRole("button", { name: "Retirer le module 1" }).click();
  await expect.element(moduleTitle(1)).toHaveValue("Tableaux croisés");
  await expect.element(moduleTitle(1)).toHaveFocus();
});

test("a change makes a version, and the one before is still read", async () => {
  const { answers, excel } = aHouse();
  await openConsole(`/programmes/${excel.id}?drawer=edit`, answers);
  await drawer.getByRole("textbox", { name: "Public visé" }).fill("Contrôleurs de gestion");
  await drawer.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(page.getByText(/La formation est enregistrée/)).toBeVisible();
  await expect.element(page.getByText("Contrôleurs de gestion")).toBeVisible();
  await expect.element(page.getByText(/version 3/).first()).toBeVisible();
  await page.getByRole("link", { name: "Version 1" }).click();
  await expect.element(page.getByText(/Vous lisez la version 1/)).toBeVisible();
  await expect.element(page.getByText("Formules")).toBeVisible();
  await page.getByRole("link", { name: "Revenir à la version actuelle" }).click();
  await expect.element(page.getByText("Power Query")).toBeVisible();
});

test("of two who wrote at once, the second chooses what both changed; the rest of both stays", async () => {
  const { answers, excel, versions } = aHouse();
  const update = vi.spyOn(answers, "updateProgramme").mockImplementationOnce(() => {
    versions.unshift(aVersion(3, { title: "Excel et Power Query", hours: 21 }));
    return aRefusal("STALE");
  });
  await openConsole(`/programmes/${excel.id}?drawer=edit`, answers);
  await drawer.getByRole("textbox", { name: "Intitulé", exact: true }).fill("Excel expert");
  await drawer.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(drawer.getByText(/Marion Lefèvre a modifié cette formation/)).toBeVisible();
  await drawer.getByRole("radio", { name: /Excel expert/ }).click();
  await drawer.getByRole("button", { name: "Enregistrer ces choix" }).click();
  await expect.element(page.getByText(/La formation est enregistrée/)).toBeVisible();
  expect(update.mock.calls[1]?.[0]).toMatchObject({ input: { title: "Excel expert", hours: 21, expectedVersion: 3 } });
});

test("archiving is done at once, and taken back at once", async () => {
  const { answers } = aHouse();
  await openConsole("/programmes", answers);
  await page.getByRole("button", { name: "Archiver « Excel avancé »" }).click();
  await expect.element(page.getByText(/est archivée/)).toBeVisible();
  await expect.element(page.getByRole("row", { name: /Excel/ })).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByRole("row", { name: /Excel/ })).toBeVisible();
  await expect.element(page.getByText(/de retour dans le catalogue/)).toBeVisible();
});

test("who may not write the catalogue reads it, and finds no act", async () => {
  const { answers, excel } = aHouse({ canEdit: false });
  await openConsole("/programmes", answers);
  await expect.element(page.getByRole("row", { name: /Excel/ })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /Archiver|Dupliquer/ })).not.toBeInTheDocument();
  await expect.element(page.getByText("Ajouter une formation")).not.toBeInTheDocument();
  await openConsole(`/programmes/${excel.id}?drawer=edit`, answers);
  await expect.element(page.getByText("Power Query").first()).toBeVisible();
  await expect.element(drawer).not.toBeInTheDocument();
  await expect.element(page.getByText("Modifier")).not.toBeInTheDocument();
});

test("the catalogue, a programme and its drawer have no accessibility fault", async () => {
  const { answers, excel } = aHouse();
  await openConsole("/programmes", answers);
  await expect.element(page.getByRole("row", { name: /Excel/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await page.getByRole("link", { name: "Excel avancé" }).click();
  await expect.element(page.getByText("Power Query")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await page.getByRole("link", { name: "Modifier" }).click();
  await expect.element(moduleTitle(2)).toHaveValue("Power Query");
  expect(await accessibilityFaults()).toEqual([]);
  expect(excel.version.number).toBe(2);
});
