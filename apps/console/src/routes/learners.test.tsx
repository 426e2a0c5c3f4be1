import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal, connection, id } from "#testing/house/house.ts";
import { aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

type Input<Fields> = { input: Fields };

function aHouse({ canEdit = true } = {}) {
  const volteo = aCompany("Voltéo Maintenance");
  const chloe = {
    __typename: "Learner",
    id: id(),
    firstName: "Chloé",
    lastName: "Dubreuil",
    email: "chloe@exemple.fr",
    birthDate: "1997-02-21",
    deletedAt: null as string | null,
    version: 1,
    company: volteo,
    viewerCan: { edit: canEdit },
    enrolments: (): unknown =>
      connection([
        {
          id: id(),
          removedAt: "2026-11-20T09:00:00Z",
          company: volteo,
          session: aSession("Travail en hauteur"),
        },
      ]),
  };
  const answers = {
    ...answersOf({ companies: [volteo] }),
    organisation: (): unknown => ({ id: "organisation", viewerCan: { writeCompanies: canEdit } }),
    learners: ({ first, filter }: { first: number; filter?: { deleted?: boolean } }): unknown =>
      connection(Boolean(filter?.deleted) === (chloe.deletedAt !== null) ? [chloe] : [], first),
    learner: (): unknown => chloe,
    createLearner: ({ input }: Input<object>): unknown => ({ ...chloe, ...input, id: id() }),
    updateLearner: ({ input }: Input<object>): unknown => Object.assign(chloe, input, { version: 2 }),
    deleteLearner: (): unknown => Object.assign(chloe, { deletedAt: "2026-11-21T09:00:00Z" }),
    restoreLearner: (): unknown => Object.assign(chloe, { deletedAt: null }),
  };
  return { volteo, chloe, answers };
}

const drawer = page.getByRole("dialog");

test("a learner is added to a company, the day of birth written as people write it", async () => {
  const { answers, volteo } = aHouse();
  const create = vi.spyOn(answers, "createLearner");
  await openConsole("/learners?learner=new", answers);
  await drawer.getByRole("button", { name: "Ajouter l’apprenant" }).click();
  await expect.element(drawer.getByText("Choisissez l’entreprise.")).toBeVisible();
  await expect.element(drawer.getByText(/Indiquez le nom/)).toBeVisible();
  expect(create).not.toHaveBeenCalled();

  await drawer.getByRole("combobox", { name: "Entreprise" }).click();
  await page.getByRole("option", { name: "Voltéo Maintenance" }).click();
  await drawer.getByRole("textbox", { name: "Nom" }).fill("Haddad");
  await drawer.getByRole("textbox", { name: "Date de naissance" }).fill("31/02/1990");
  await drawer.getByRole("button", { name: "Ajouter l’apprenant" }).click();
  await expect.element(drawer.getByText(/Indiquez une date qui existe/)).toBeVisible();
  await drawer.getByRole("textbox", { name: "Date de naissance" }).fill("1/5/1977");
  await drawer.getByRole("button", { name: "Ajouter l’apprenant" }).click();
  await expect.element(page.getByText("Haddad est enregistré.")).toBeVisible();
  expect(create.mock.calls[0]?.[0]).toMatchObject({
    input: { companyId: volteo.id, lastName: "Haddad", birthDate: "1977-05-01" },
  });
});

test("who comes second is told, and what was typed stays", async () => {
  const { answers, chloe } = aHouse();
  vi.spyOn(answers, "updateLearner").mockReturnValue(aRefusal("STALE"));
  await openConsole(`/learners?learner=${chloe.id}`, answers);
  await drawer.getByRole("textbox", { name: "E-mail" }).fill("autre@exemple.fr");
  await drawer.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(drawer.getByText(/Quelqu’un a modifié cet élément/)).toBeVisible();
  await expect.element(drawer.getByRole("textbox", { name: "E-mail" })).toHaveValue("autre@exemple.fr");
});

test("deleting says what the client will see, and can be taken back at once (R-018, B-02)", async () => {
  const { answers } = aHouse();
  await openConsole("/learners", answers);
  await page.getByRole("button", { name: "Supprimer Chloé Dubreuil" }).click();
  await expect.element(drawer.getByText("Ne figure plus parmi les participants du client")).toBeVisible();
  await drawer.getByRole("button", { name: "Supprimer l’apprenant" }).click();
  await expect.element(page.getByText("Chloé Dubreuil est supprimé.")).toBeVisible();
  await expect.element(page.getByRole("row", { name: /Dubreuil/ })).not.toBeInTheDocument();

  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByRole("row", { name: /Dubreuil/ })).toBeVisible();
});

test("who may not write learners reads them, and finds no act", async () => {
  const { answers, chloe } = aHouse({ canEdit: false });
  await openConsole(`/learners?learner=${chloe.id}`, answers);
  await expect.element(drawer.getByText("21/02/1997")).toBeVisible();
  await expect.element(drawer.getByRole("link", { name: "Travail en hauteur" })).toBeVisible();
  await expect.element(drawer.getByText(/Voltéo Maintenance · retiré le 20.11.2026/)).toBeVisible();
  await expect.element(drawer.getByRole("button", { name: "Enregistrer" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: /Supprimer/ })).not.toBeInTheDocument();
  await expect.element(page.getByText("Importer")).not.toBeInTheDocument();
});

test("the list leaves as it stands, by its search and its order; a refusal is said in words", async () => {
  const { answers } = aHouse();
  const body = JSON.stringify(aRefusal("EXPORT_TOO_LARGE"));
  const fetched = vi
    .fn<(url: string) => Promise<Response>>()
    .mockImplementation(() => Promise.resolve(new Response(body, { status: 422 })));
  vi.stubGlobal("fetch", fetched);
  await openConsole("/learners?search=dubreuil&sort=-company", answers);
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("menuitem", { name: /XLSX/ }).click();
  await expect.element(page.getByText(/trop longue pour un fichier XLSX/)).toBeVisible();
  expect(fetched.mock.calls[0]?.[0]).toBe("/console/exports/learners.xlsx?search=dubreuil&sort=COMPANY_DESC");
});

test("the list of learners has no accessibility fault", async () => {
  const { answers } = aHouse();
  await openConsole("/learners", answers);
  await expect.element(page.getByText("Dubreuil Chloé")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
