import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthenticatorSection } from "../security/authenticator-section.tsx";
import { aRefusal, show } from "../testing/show.tsx";
import { DevicesSection } from "./devices-section.tsx";
import { LoginEmailSection } from "./login-email-section.tsx";

const security = {
  __typename: "AccountSecurity",
  hasPassword: true,
  authenticatorAddedAt: null as string | null,
  recoveryCodesLeft: 0,
  isSecondFactorRequired: false,
};
const paul = { __typename: "Viewer", id: "paul", email: "paul@volteo.example" };
const waiting = {
  __typename: "LoginEmailChange",
  newEmail: "paul@perso.example",
  isConfirmedByCurrent: true,
  isConfirmedByNew: false,
};
const firefox = {
  __typename: "ViewerSignIn",
  id: "firefox",
  device: "Firefox sur Linux",
  side: "EXTRANET",
  createdAt: "2026-11-20T09:00:00Z",
  lastUsedAt: "2026-11-20T09:12:00Z",
  isCurrent: true,
};
const iphone = { ...firefox, id: "iphone", device: "Safari sur iPhone", isCurrent: false };

test("a change of address shows which of the two is waited for, and can be given up (C-14, R-100)", async () => {
  const section = await show(<LoginEmailSection />, {
    LoginEmailSection: () => ({ viewer: { ...paul, loginEmailChange: waiting, security } }),
    CancelLoginEmailChange: () => ({ cancelLoginEmailChange: { ...paul, loginEmailChange: null } }),
  });
  const steps = page.getByRole("status");
  await expect.element(steps.getByText("Confirmée")).toBeVisible();
  await expect.element(steps.getByText("En attente")).toBeVisible();
  expect(await accessibilityFaults(section.container)).toEqual([]);

  await page.getByRole("button", { name: "Abandonner ce changement" }).click();
  await expect.element(page.getByText(/Changement demandé/)).not.toBeInTheDocument();
});

test("the refusal of a password lands under it, and the address typed stays", async () => {
  await show(<LoginEmailSection />, {
    LoginEmailSection: () => ({ viewer: { ...paul, loginEmailChange: null, security } }),
    RequestLoginEmailChange: () => ({
      requestLoginEmailChange: aRefusal("WRONG_PASSWORD", "Le mot de passe actuel est incorrect."),
    }),
  });
  await page.getByRole("button", { name: "Changer d’adresse" }).click();
  await page.getByLabelText("Nouvelle adresse e-mail").fill("paul@perso.example");
  await page.getByLabelText("Votre mot de passe").fill("pas le bon");
  await page.getByRole("button", { name: "Envoyer les deux messages" }).click();
  await expect.element(page.getByText("Le mot de passe actuel est incorrect.")).toBeVisible();
  await expect.element(page.getByLabelText("Votre mot de passe")).toHaveFocus();
  await expect.element(page.getByLabelText("Nouvelle adresse e-mail")).toHaveValue("paul@perso.example");
});

test("the devices are listed, this one marked; another is ended, and leaves the list (R-100)", async () => {
  let open = [firefox, iphone];
  const section = await show(<DevicesSection onLeft={vi.fn()} />, {
    DevicesSection: () => ({ signIns: open }),
    EndSignIn: () => {
      open = [firefox];
      return { endSignIn: { __typename: "SignedOut", signedOutAt: "2026-11-20T10:00:00Z" } };
    },
  });
  await expect
    .element(page.getByRole("listitem").filter({ hasText: "Firefox" }).getByText("Cet appareil"))
    .toBeVisible();
  expect(await accessibilityFaults(section.container)).toEqual([]);
  await page.getByRole("button", { name: /Déconnecter Safari sur iPhone/ }).click();
  await expect.element(page.getByText("Safari sur iPhone est déconnecté.")).toBeVisible();
  await expect.element(page.getByRole("listitem").filter({ hasText: "Safari" })).not.toBeInTheDocument();
  expect(section.asked("EndSignIn")).toEqual([{ input: { signInId: "iphone" } }]);
});

test("an authenticator is set up by its code, and its recovery codes are shown this once", async () => {
  let added: string | null = null;
  await show(<AuthenticatorSection />, {
    AuthenticatorSection: () => ({
      viewer: { ...paul, security: { ...security, authenticatorAddedAt: added, recoveryCodesLeft: added ? 2 : 0 } },
    }),
    BeginAuthenticator: () => ({
      beginAuthenticator: {
        __typename: "AuthenticatorSecret",
        secret: "JBSWY3DPEHPK3PXP",
        uri: "otpauth://totp/Passerelle:paul?secret=JBSWY3DPEHPK3PXP",
        expiresAt: "2026-11-21T10:00:00Z",
      },
    }),
    ConfirmAuthenticator: ({ input }) => {
      if ((input as { code: string }).code !== "123456")
        return { confirmAuthenticator: aRefusal("CODE_WRONG", "Ce code est incorrect.") };
      added = "2026-11-21T09:00:00Z";
      return { confirmAuthenticator: { __typename: "RecoveryCodes", codes: ["aaaa-1111", "bbbb-2222"] } };
    },
  });
  await page.getByRole("button", { name: "Activer la double authentification" }).click();
  await expect.element(page.getByRole("img", { name: /Code à scanner/ })).toBeVisible();
  await expect.element(page.getByText("JBSW Y3DP EHPK 3PXP")).toBeVisible();
  await page.getByLabelText("Code affiché par l’application").fill("000000");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Ce code est incorrect.");
  await page.getByLabelText("Code affiché par l’application").fill("123456");
  await expect.element(page.getByText("bbbb-2222")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Télécharger" })).toHaveAttribute("download");
  await page.getByRole("button", { name: "J’ai gardé mes codes" }).click();
  await expect.element(page.getByText("bbbb-2222")).not.toBeInTheDocument();
  await expect.element(page.getByText(/Il vous reste 2 codes de secours/)).toBeVisible();
});
