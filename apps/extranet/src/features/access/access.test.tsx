import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { branding, paul } from "../../testing/people.ts";
import { asPaul, signedOut } from "../../testing/visits.ts";
import { removeAccess, removedAccess } from "../../app/removed-access.ts";
import { openApp } from "../../testing/open-app.tsx";

const refusal = (code: string, message: string) => ({ __typename: "Refusal", code, message });

test("a page asked for before signing in is found again after", async () => {
  const app = await openApp("/documents?unopened=true", { ...asPaul, ...signedOut });
  await expect.element(page.getByRole("heading", { level: 1, name: "Votre espace entreprise" })).toBeVisible();

  app.answer({ SignInForm: () => ({ signIn: paul }), Root: asPaul.Root! });
  await page.getByLabelText("Adresse e-mail").fill("paul.renaud@volteo.example");
  await page.getByLabelText("Mot de passe", { exact: true }).fill("une longue phrase");
  await page.getByRole("button", { name: "Se connecter" }).click();

  await expect.element(page.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
  expect(app.address()).toBe("/extranet/documents?unopened=true");
  expect(app.asked("SignInForm")).toEqual([
    { input: { email: "paul.renaud@volteo.example", password: "une longue phrase" } },
  ]);
});

test("signing in never leads to a foreign address (L-17)", async () => {
  const app = await openApp("/sign-in?next=https%3A%2F%2Felsewhere.example", { ...asPaul, ...signedOut });
  app.answer({ SignInForm: () => ({ signIn: paul }), Root: asPaul.Root! });
  await page.getByLabelText("Adresse e-mail").fill("paul.renaud@volteo.example");
  await page.getByLabelText("Mot de passe", { exact: true }).fill("une longue phrase");
  await page.getByRole("button", { name: "Se connecter" }).click();

  await expect.element(page.getByRole("heading", { level: 1, name: "Bonjour Paul" })).toBeVisible();
  expect(app.address()).toBe("/extranet/");
});

test("a wrong password is refused in place, and what was typed stays", async () => {
  await openApp("/sign-in", {
    ...signedOut,
    SignInForm: () => ({ signIn: refusal("INVALID_CREDENTIALS", "Adresse ou mot de passe incorrect.") }),
  });
  await page.getByLabelText("Adresse e-mail").fill("paul.renaud@volteo.example");
  await page.getByLabelText("Mot de passe", { exact: true }).fill("pas le bon");
  await page.getByRole("button", { name: "Se connecter" }).click();

  await expect.element(page.getByRole("alert")).toHaveTextContent("Adresse ou mot de passe incorrect.");
  await expect.element(page.getByLabelText("Adresse e-mail")).toHaveValue("paul.renaud@volteo.example");
  await expect.element(page.getByLabelText("Mot de passe", { exact: true })).toHaveValue("pas le bon");
});

test("a door that does not answer says so, and can be tried again", async () => {
  await openApp("/sign-in", signedOut);
  await page.getByLabelText("Adresse e-mail").fill("paul.renaud@volteo.example");
  await page.getByLabelText("Mot de passe", { exact: true }).fill("une longue phrase");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect.element(page.getByRole("alert").getByText(/La connexion n’a pas abouti/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Se connecter" })).toBeEnabled();
});

test("the door wears the colours of the host", async () => {
  await openApp("/sign-in", { Root: () => ({ branding: { ...branding, colour: "#b01e6b" }, viewer: null }) });
  await expect.element(page.getByText("Atlantique Formation")).toBeVisible();
  expect(document.documentElement.style.getPropertyValue("--brand-6")).toBe("#b01e6b");
});

test("a refused password keeps what was typed, a changed one is forgotten", async () => {
  const app = await openApp("/account", {
    ...asPaul,
    ChangePasswordForm: () => ({
      changePassword: refusal("WRONG_PASSWORD", "Ce n’est pas votre mot de passe actuel."),
    }),
  });
  const current = page.getByLabelText("Mot de passe actuel");
  await current.fill("pas le bon");
  await page.getByLabelText("Nouveau mot de passe").fill("une autre longue phrase");
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expect.element(page.getByText("Ce n’est pas votre mot de passe actuel.")).toBeVisible();
  await expect.element(current).toHaveFocus();
  await expect.element(current).toHaveValue("pas le bon");

  app.answer({ ChangePasswordForm: () => ({ changePassword: paul }) });
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expect.element(page.getByText("Votre mot de passe est changé.", { exact: false })).toBeVisible();
  await expect.element(current).toHaveValue("");
});

test("choosing a language changes the screen and the language of the page", async () => {
  const app = await openApp("/account", {
    ...asPaul,
    LanguageChoice: () => ({ setLocale: { ...paul, locale: "EN" } }),
  });
  await page.getByText("English").click();

  await expect.element(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect(app.asked("LanguageChoice")).toEqual([{ input: { locale: "EN" } }]);
});

test("a person with several accesses sees them and under which one the page is", async () => {
  const other = { ...paul.access, id: "marchand", companyName: "Boulangeries Marchand" };
  await openApp("/", { ...asPaul, Root: () => ({ branding, viewer: { ...paul, accesses: [paul.access, other] } }) });
  await page.getByRole("button", { name: "Compte de Paul Renaud" }).click();

  await expect
    .element(page.getByRole("menuitem", { name: /Voltéo Maintenance/ }))
    .toHaveAttribute("aria-current", "true");
  await expect.element(page.getByRole("menuitem", { name: /Boulangeries Marchand/ })).toBeVisible();
});

test("a server away at the first screen is said in words, not by a blank page", async () => {
  const app = await openApp("/", {});
  await expect.element(page.getByText(/Le service ne répond pas/)).toBeVisible();

  app.answer(asPaul);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Bonjour Paul" })).toBeVisible();
});

test("an access taken away takes the place of the page at once, and nothing read stays (L-11)", async () => {
  const app = await openApp("/documents", asPaul);
  await expect.element(page.getByText("Convention Travaux en hauteur").first()).toBeVisible();

  removeAccess(app.apollo);
  try {
    const title = page.getByRole("heading", { level: 1, name: "Votre accès a été retiré" });
    await expect.element(title).toHaveFocus();
    await expect.element(page.getByText("Voltéo Maintenance")).toBeVisible();
    await expect.element(page.getByText("Convention Travaux en hauteur")).not.toBeInTheDocument();
  } finally {
    removedAccess(null);
  }
});
