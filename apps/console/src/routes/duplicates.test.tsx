import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal, id } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";

const hanging = { learners: { totalCount: 2 } };

function aPair(part: object = {}) {
  const older = aCompany("Voltéo Maintenance", { city: "Nantes", address: null, ...hanging });
  const younger = aCompany("Voltéo Maintenance", {
    city: "Paris",
    address: "117, rue de la Fosse",
    ...hanging,
    ...part,
  });
  const answers = {
    ...answersOf({ companies: [older, younger] }),
    duplicateCompanies: (): unknown => [{ first: older, second: younger, reasons: ["SAME_NAME"] }],
    mergeCompanies: (_asked: object): unknown => ({ __typename: "Company", ...older }),
  };
  return { older, younger, answers, at: `/duplicates/${older.id}/${younger.id}` };
}

test("pairs that may be one lead to their comparison", async () => {
  const { answers, at } = aPair();
  const { router } = await openConsole("/duplicates", answers);
  await expect.element(page.getByText("Même nom")).toBeVisible();
  await page
    .getByRole("row", { name: /Nantes/ })
    .getByRole("link")
    .click();
  await expect.element(page.getByRole("heading", { name: "Fusionner deux entreprises" })).toBeVisible();
  expect(router.state.location.pathname).toBe(at);
});

test("the record kept wins field by field, but where it is empty; what is chosen is sent, and leads to it", async () => {
  const { older, younger, answers, at } = aPair();
  const merge = vi.spyOn(answers, "mergeCompanies");
  const { router } = await openConsole(at, answers);
  await expect.element(page.getByRole("radio", { name: "Nantes" })).toBeChecked();
  await expect.element(page.getByRole("radio", { name: "117, rue de la Fosse" })).toBeChecked();
  await page.getByRole("radio", { name: "Paris" }).click();

  await page.getByRole("button", { name: "Fusionner les deux fiches" }).click();
  const dialog = page.getByRole("dialog", {
    name: /« Voltéo Maintenance \(Paris\) » dans « Voltéo Maintenance \(Nantes\) »/,
  });
  await expect.element(dialog.getByText("Une fusion ne s’annule pas")).toBeVisible();
  expect(merge).not.toHaveBeenCalled();
  await dialog.getByRole("button", { name: "Fusionner les deux fiches" }).click();

  await vi.waitFor(() => expect(router.state.location.pathname).toBe(`/companies/${older.id}`));
  expect(merge.mock.calls[0]?.[0]).toMatchObject({
    input: {
      keptId: older.id,
      mergedId: younger.id,
      choices: [
        { field: "ADDRESS", from: "MERGED" },
        { field: "CITY", from: "MERGED" },
      ],
    },
  });
});

test("the other record can be the one that is kept", async () => {
  const { older, younger, answers, at } = aPair();
  const { router } = await openConsole(at, answers);
  await page.getByRole("link", { name: "Conserver plutôt Voltéo Maintenance (Paris)" }).click();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe(`/duplicates/${younger.id}/${older.id}`));
  await expect.element(page.getByRole("radio", { name: "Paris" })).toBeChecked();
});

test("a refused merge is said in words, and nothing moves", async () => {
  const { answers, at } = aPair();
  vi.spyOn(answers, "mergeCompanies").mockReturnValue(aRefusal("MERGE_SAME_SESSION"));
  const { router } = await openConsole(at, answers);
  await page.getByRole("button", { name: "Fusionner les deux fiches" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Fusionner les deux fiches" }).click();
  await expect.element(page.getByRole("dialog").getByText(/inscrites à la même session/)).toBeVisible();
  expect(router.state.location.pathname).toBe(at);
});

test("a record that somebody merged meanwhile leads to the one that was kept", async () => {
  const { answers, at } = aPair({
    mergedAt: "2026-11-21T09:00:00Z",
    mergedInto: { id: id(), name: "Groupe Voltéo" },
  });
  await openConsole(at, answers);
  await expect.element(page.getByText(/a déjà été fusionnée/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Ouvrir Groupe Voltéo" })).toBeVisible();
});

test("the comparison has no accessibility fault", async () => {
  const { answers, at } = aPair();
  await openConsole(at, answers);
  await expect.element(page.getByText("Ce que dira la fiche conservée")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
