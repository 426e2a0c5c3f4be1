import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aRefusal, show } from "../testing/show.tsx";
import { SignInForm } from "./sign-in-form.tsx";

const marion = { __typename: "Viewer", id: "marion", locale: "FR" };
const codeToCome = () => ({ signIn: { __typename: "SecondFactorRequired", expiresAt: "2026-11-21T10:00:00Z" } });

async function signIn(): Promise<void> {
  await page.getByLabelText("Adresse e-mail").fill("marion@exemple.fr");
  await page.getByLabelText("Mot de passe", { exact: true }).fill("une longue phrase");
  await page.getByRole("button", { name: "Se connecter" }).click();
}

test("too many attempts are said in words, and what was typed stays", async () => {
  await show(<SignInForm onSignedIn={vi.fn()} />, {
    SignInForm: () => ({ signIn: aRefusal("TOO_MANY_ATTEMPTS", "Trop de tentatives. Patientez quelques minutes.") }),
  });
  await signIn();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Trop de tentatives. Patientez quelques minutes.");
  await expect.element(page.getByLabelText("Adresse e-mail")).toHaveValue("marion@exemple.fr");
});

test("a code is asked for after the password; a wrong one is emptied, a recovery code takes its place", async () => {
  const onSignedIn = vi.fn();
  const form = await show(<SignInForm onSignedIn={onSignedIn} />, {
    SignInForm: codeToCome,
    SecondFactorForm: ({ input }) => ({
      answerSecondFactor:
        (input as { code: string }).code === "ab12-cd34" ? marion : aRefusal("CODE_WRONG", "Ce code est incorrect."),
    }),
  });
  await signIn();
  const code = page.getByLabelText("Code à six chiffres");
  await expect.element(code).toHaveFocus();
  await code.fill("000000");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Ce code est incorrect.");
  await expect.element(code).toHaveValue("");

  await page.getByRole("button", { name: "Utiliser un code de secours" }).click();
  await page.getByLabelText("Code de secours").fill("ab12-cd34");
  await page.getByRole("button", { name: "Valider" }).click();
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalledWith("FR"));
  expect(form.asked("SecondFactorForm")).toHaveLength(2);
});

test("a sign-in that waited too long for its code begins again, and says why", async () => {
  await show(<SignInForm onSignedIn={vi.fn()} />, {
    SignInForm: codeToCome,
    SecondFactorForm: () => ({
      answerSecondFactor: aRefusal("SECOND_FACTOR_EXPIRED", "Votre connexion a trop attendu."),
    }),
  });
  await signIn();
  await page.getByLabelText("Code à six chiffres").fill("123456");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Votre connexion a trop attendu.");
  await expect.element(page.getByLabelText("Adresse e-mail")).toBeVisible();
});
