import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aRefusal, show, type Answers } from "../testing/show.tsx";
import { LinkedPageScreen } from "./linked-page-screen.tsx";

const invitation = {
  __typename: "LinkedPage",
  kind: "CONTACT_INVITATION",
  state: "OPEN",
  email: "claire@marchand.example",
  firstName: "Claire",
  lastName: "Marchand",
  organisationName: "Atlantique Formation",
  companyName: "Boulangeries Marchand",
  hasAccount: false,
  hasPasskey: false,
  expiresAt: "2026-12-21T10:00:00Z",
  centre: { __typename: "Centre", id: "nantes", name: "Nantes", colour: "#2f4bd8", logo: null },
};
const claire = {
  __typename: "Viewer",
  id: "claire",
  email: invitation.email,
  firstName: "Claire",
  lastName: "Marchand",
};
const paul = { __typename: "Viewer", id: "paul", email: "paul@volteo.example", firstName: "Paul", lastName: "Renard" };

const leadingTo = (part: object | null, viewer: object | null = null): Answers => ({
  LinkedPageScreen: () => ({
    linkedPage: part && { ...invitation, ...part },
    branding: { __typename: "Branding", name: "Passerelle", colour: "#1f5f4a", logo: null },
    viewer,
  }),
});

async function openLink(answers: Answers) {
  const on = { onEntered: vi.fn(), onLeft: vi.fn(), onPasswordReset: vi.fn() };
  const view = await show(<LinkedPageScreen token="the-token" {...on} />, answers);
  return { ...view, ...on };
}

const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test("an invitation says who invites where, in the centre's colour, and is accepted by a button alone (L-09, L-16)", async () => {
  const link = await openLink({
    ...leadingTo({}),
    AcceptInvitationForm: () => ({ acceptInvitation: { ...claire, locale: "FR" } }),
  });
  await expect.element(heading("Bienvenue Claire")).toBeVisible();
  await expect.element(page.getByText("Boulangeries Marchand")).toBeVisible();
  expect(document.documentElement.style.getPropertyValue("--brand-6")).toBe("#2f4bd8");
  expect(document.title).not.toContain("the-token");
  expect(link.asked("AcceptInvitationForm")).toEqual([]);
  expect(await accessibilityFaults(link.container)).toEqual([]);

  await page.getByLabelText("Choisissez un mot de passe").fill("un cheval bleu sous la pluie");
  await expect.element(page.getByText("Très bon")).toBeVisible();
  await page.getByRole("button", { name: "Accéder à mon espace" }).click();
  await vi.waitFor(() => expect(link.onEntered).toHaveBeenCalledWith("FR"));
  expect(link.asked("AcceptInvitationForm")).toEqual([
    { input: { token: "the-token", password: "un cheval bleu sous la pluie", locale: "FR" } },
  ]);
});

test("whoever has an account types its password, and its code after it", async () => {
  const link = await openLink({
    ...leadingTo({ hasAccount: true }),
    AcceptInvitationForm: () => ({
      acceptInvitation: { __typename: "SecondFactorRequired", expiresAt: "2026-11-21T10:00:00Z" },
    }),
    SecondFactorForm: () => ({ answerSecondFactor: { ...claire, locale: "EN" } }),
  });
  await page.getByLabelText("Votre mot de passe").fill("celui d’avant");
  await page.getByRole("button", { name: "Accéder à mon espace" }).click();
  await page.getByLabelText("Code à six chiffres").fill("123 456");
  await vi.waitFor(() => expect(link.onEntered).toHaveBeenCalledWith("EN"));
  expect(link.asked("SecondFactorForm")).toEqual([{ input: { code: "123456" } }]);
});

test("somebody else signed in on this browser is told whose link it is, and leaves first (L-16)", async () => {
  const link = await openLink({
    ...leadingTo({}, paul),
    LeaveForLink: () => ({ signOut: { signedOutAt: "2026-11-21T10:00:00Z" } }),
  });
  await expect.element(heading("Ce lien est pour une autre personne")).toBeVisible();
  await expect.element(page.getByText("paul@volteo.example")).toBeVisible();
  await expect.element(page.getByLabelText("Choisissez un mot de passe")).not.toBeInTheDocument();

  link.answer(leadingTo({}));
  await page.getByRole("button", { name: "Se déconnecter et continuer" }).click();
  await expect.element(heading("Bienvenue Claire")).toBeVisible();
  expect(link.onLeft).toHaveBeenCalledOnce();
});

test.each([
  ["EXPIRED", "Cette invitation a expiré", /Demandez à Atlantique Formation d’en envoyer une nouvelle/],
  ["USED", "Cette invitation a déjà servi", /Connectez-vous avec l’adresse/],
  ["CANCELLED", "Cette invitation a été annulée", /demandez-lui d’en envoyer une nouvelle/],
  ["VOIDED", "Une invitation plus récente la remplace", /Ouvrez le lien du dernier message/],
])("an invitation that is %s says so, and what to do (L-16)", async (state, title, words) => {
  const link = await openLink(leadingTo({ state }));
  await expect.element(heading(title)).toBeVisible();
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByLabelText(/mot de passe/)).not.toBeInTheDocument();
  expect(await accessibilityFaults(link.container)).toEqual([]);
});

test("a link that was never ours says what may have happened to it", async () => {
  await openLink(leadingTo(null));
  await expect.element(heading("Ce lien ne mène à rien")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Se connecter" })).toBeVisible();
});

test("an invitation cancelled while its page was open dies on the page too", async () => {
  const link = await openLink({
    ...leadingTo({}),
    AcceptInvitationForm: () => ({ acceptInvitation: aRefusal("INVITATION_CANCELLED", "Annulée.") }),
  });
  await page.getByLabelText("Choisissez un mot de passe").fill("un cheval bleu sous la pluie");
  link.answer(leadingTo({ state: "CANCELLED" }));
  await page.getByRole("button", { name: "Accéder à mon espace" }).click();
  await expect.element(heading("Cette invitation a été annulée")).toBeVisible();
  await expect.element(heading("Cette invitation a été annulée")).toHaveFocus();
});

test("a new password refused keeps what was typed; chosen, it leads to signing in", async () => {
  const link = await openLink({
    ...leadingTo({ kind: "PASSWORD_RESET" }),
    ResetPasswordForm: () => ({ resetPassword: aRefusal("PASSWORD_TOO_SHORT", "Ce mot de passe est trop court.") }),
  });
  const field = page.getByLabelText("Choisissez un mot de passe");
  await field.fill("court");
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Ce mot de passe est trop court.");
  await expect.element(field).toHaveValue("court");

  link.answer({ ResetPasswordForm: () => ({ resetPassword: { __typename: "PasswordReset", email: claire.email } }) });
  await field.fill("un cheval bleu sous la pluie");
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await vi.waitFor(() => expect(link.onPasswordReset).toHaveBeenCalledOnce());
});

test("a new address is confirmed by a button, never by opening the page (L-09, C-14)", async () => {
  const link = await openLink({
    ...leadingTo({ kind: "LOGIN_EMAIL_CHANGE", email: "claire@perso.example" }, claire),
    ConfirmLoginEmail: () => ({
      confirmLoginEmailChange: {
        __typename: "LoginEmailChange",
        newEmail: "claire@perso.example",
        isConfirmedByCurrent: true,
        isConfirmedByNew: false,
        changedAt: null,
      },
    }),
  });
  await expect.element(page.getByText("claire@perso.example")).toBeVisible();
  expect(link.asked("ConfirmLoginEmail")).toEqual([]);
  await page.getByRole("button", { name: "Confirmer cette adresse" }).click();
  await expect.element(heading("Adresse confirmée")).toBeVisible();
  await expect.element(page.getByText(/Il reste à confirmer depuis/)).toBeVisible();
});
