import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { viewer } from "#testing/account.ts";
import { aRefusal } from "#testing/house/house.ts";
import { openConsole } from "#testing/open-console.tsx";

/** Nobody is signed in until the right password is given. */
function aClosedHouse() {
  let signedIn = false;
  const answers = answersOf({});
  answers.viewer = () => (signedIn ? viewer : null);
  answers.signIn = ({ input }) => {
    signedIn = input.password === "le bon";
    return signedIn ? viewer : aRefusal("INVALID_CREDENTIALS");
  };
  answers.signOut = () => {
    signedIn = false;
    return { signedOutAt: new Date().toISOString() };
  };
  return answers;
}

async function signIn(password: string) {
  await page.getByLabelText("Adresse e-mail").fill("marion@exemple.fr");
  await page.getByLabelText("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

test("a wrong password is refused in place, and what was typed stays", async () => {
  await openConsole("/sign-in", aClosedHouse());
  await signIn("pas le bon");
  await expect.element(page.getByRole("alert")).toMatchTextContent(/Adresse e-mail ou mot de passe incorrect/);
  await expect.element(page.getByLabelText("Adresse e-mail")).toHaveValue("marion@exemple.fr");
});

test("whoever is not signed in is asked to, then arrives where they were going", async () => {
  const { router } = await openConsole("/companies?search=vol", aClosedHouse());
  await expect.element(page.getByRole("heading", { name: "Connexion à la console" })).toBeVisible();
  await signIn("le bon");
  await expect.element(page.getByRole("heading", { name: "Entreprises", level: 1 })).toBeVisible();
  expect(router.state.location.href).toContain("search=vol");
});

test.each([
  "https://voleur.example",
  "//voleur.example",
  "/\\voleur.example",
  "javascript:alert(1)",
  "/%2F%2Fvoleur.example",
])("signing in never leads out of the console, not even to %s (L-17)", async (redirect) => {
  const { router } = await openConsole(`/sign-in?redirect=${encodeURIComponent(redirect)}`, aClosedHouse());
  await signIn("le bon");
  await expect.element(page.getByRole("heading", { name: "Sessions", level: 1 })).toBeVisible();
  expect(router.state.location.pathname).toBe("/sessions");
});

test("signing out leaves nothing of the house on the screen", async () => {
  const answers = aClosedHouse();
  await openConsole("/account", answers);
  await signIn("le bon");
  await expect.element(page.getByRole("heading", { name: "Mon compte" })).toBeVisible();
  await page.getByRole("button", { name: "Se déconnecter", exact: true }).click();
  await expect.element(page.getByRole("heading", { name: "Connexion à la console" })).toBeVisible();
  await expect.element(page.getByText("Marion Lefèvre")).not.toBeInTheDocument();
});

test("a house that does not answer at the door says so, and opens by itself when it does", async () => {
  const answers = answersOf({});
  answers.viewer = () => new Error("The database is away");
  await openConsole("/companies", answers);
  await expect.element(page.getByRole("alert")).toMatchTextContent(/n’a pas pu être chargée/);
  answers.viewer = () => viewer;
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByRole("heading", { name: "Entreprises", level: 1 })).toBeVisible();
});
