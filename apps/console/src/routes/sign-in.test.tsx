import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aRefusal } from "#testing/house.ts";
import { openConsole } from "#testing/open-console.tsx";

test("a wrong password is refused in place, and what was typed stays", async () => {
  const answers = { ...answersOf({}), viewer: () => null, signIn: () => aRefusal("INVALID_CREDENTIALS") };
  await openConsole("/sign-in", answers);

  await page.getByLabelText("Adresse e-mail").fill("marion@exemple.fr");
  await page.getByLabelText("Mot de passe", { exact: true }).fill("pas le bon");
  await page.getByRole("button", { name: "Se connecter" }).click();

  await expect.element(page.getByRole("alert")).toMatchTextContent(/Adresse e-mail ou mot de passe incorrect/);
  await expect.element(page.getByLabelText("Adresse e-mail")).toHaveValue("marion@exemple.fr");
});
