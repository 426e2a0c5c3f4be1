import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { viewer } from "#testing/account.ts";
import { openConsole } from "#testing/open-console.tsx";
import { settlingHouse } from "#testing/settings.ts";

/** Nobody lives there until it is founded. */
function anEmptyHouse() {
  const { answers, asked } = settlingHouse({});
  const found = answers.setUpOrganisation;
  let founded = false;
  answers.viewer = () => (founded ? viewer : null);
  answers.setUp = () => ({ isOpen: !founded });
  answers.setUpOrganisation = (input) => {
    const answer = found(input);
    founded = answer === viewer;
    return answer;
  };
  return { answers, asked };
}

const next = () => page.getByRole("button", { name: "Continuer" }).click();
const step = (name: string) => expect.element(page.getByRole("heading", { name, level: 2 })).toBeVisible();

async function typeCode(code: string) {
  await page.getByLabelText("Code", { exact: true }).fill(code);
  await next();
}

async function typeOrganisation() {
  await page.getByLabelText("Raison sociale").fill("Institut Brocéliande");
  await page.getByLabelText("SIRET").fill("732 829 320 00074");
  await next();
}

async function typeAdministrator(password: string) {
  await page.getByLabelText("Prénom").fill("Viviane");
  await page.getByLabelText("Nom", { exact: true }).fill("Le Fay");
  await page.getByLabelText("Adresse e-mail").fill("viviane@broceliande.example");
  await page.getByLabelText("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ouvrir la console" }).click();
}

test("an empty house leads whoever comes to the first run (L-19)", async () => {
  const { router } = await openConsole("/companies", anEmptyHouse().answers);
  await step("Code d’installation");
  expect(router.state.location.pathname).toBe("/set-up");
});

test("who founds the house enters its console (L-19)", async () => {
  await openConsole("/set-up", anEmptyHouse().answers);
  await typeCode("7MFGM-M36N4-FPR8K");
  await typeOrganisation();
  await next();
  await typeAdministrator("merlin-enchanteur");
  await expect.element(page.getByRole("heading", { name: "Sessions", level: 1 })).toBeVisible();
});

test("a wrong code leads back to where it is typed, and nothing else is lost (L-19)", async () => {
  const { answers, asked } = anEmptyHouse();
  await openConsole("/set-up", answers);
  await typeCode("AAAAA-BBBBB-CCCCC");
  await typeOrganisation();
  await next();
  await typeAdministrator("merlin-enchanteur");
  await step("Code d’installation");
  await expect.element(page.getByRole("alert")).toMatchTextContent(/Ce code n’est pas le bon/);
  await next();
  await expect.element(page.getByLabelText("SIRET")).toHaveValue("732 829 320 00074");
  expect(asked.codes).toEqual(["AAAAA-BBBBB-CCCCC"]);
});

test("what is missing or wrong is told at its step, before anything is sent (L-19)", async () => {
  const { answers, asked } = anEmptyHouse();
  await openConsole("/set-up", answers);
  await typeCode("7MFGM-M36N4-FPR8K");
  await step("Votre organisme de formation");
  await next();
  await expect.element(page.getByText("Indiquez le SIRET.")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await typeOrganisation();
  await expect.element(page.getByLabelText("Nom du centre")).toHaveValue("Institut Brocéliande");
  expect(await accessibilityFaults()).toEqual([]);
  await next();
  await typeAdministrator("trop court");
  await expect.element(page.getByText(/Choisissez un mot de passe d’au moins 12/)).toBeVisible();
  expect(asked.codes).toEqual([]);
});

test("once the house is founded, the first run is a page like any that never was (L-19)", async () => {
  await openConsole("/set-up", settlingHouse({}).answers);
  await expect.element(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
});
