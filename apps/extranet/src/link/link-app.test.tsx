import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { branding, centre, paul } from "../testing/people.ts";
import { openLink } from "../testing/open-link.tsx";
import { linkPlace } from "./link-place.ts";

const link = (facts: object) => ({
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
  centre,
  ...facts,
});
const leadingTo = (facts: object, viewer: object | null = null) => ({
  LinkedPageScreen: () => ({ linkedPage: link(facts), branding, viewer }),
});
const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test("an invitation accepted leads into the extranet, and the link leaves the history (L-09)", async () => {
  const opened = await openLink("/l/the-token", {
    ...leadingTo({}),
    AcceptInvitationForm: () => ({ acceptInvitation: { ...paul, locale: "FR" } }),
  });
  await expect.element(heading("Bienvenue Claire")).toBeVisible();
  await page.getByLabelText("Choisissez un mot de passe").fill("un cheval bleu sous la pluie");
  await page.getByRole("button", { name: "Accéder à mon espace" }).click();
  await expect.poll(() => opened.went).toEqual(["/extranet/"]);
  expect(opened.asked("LinkedDates")).toEqual([]);
});

test("a new password leads to signing in with it; a link that is dead leads there by an address of this app (L-09)", async () => {
  const opened = await openLink("/l/the-token", {
    ...leadingTo({ kind: "PASSWORD_RESET", hasAccount: true }),
    ResetPasswordForm: () => ({ resetPassword: { __typename: "PasswordReset", email: "claire@marchand.example" } }),
  });
  await page.getByLabelText("Choisissez un mot de passe").fill("un cheval bleu sous la pluie");
  await page.getByRole("button").last().click();
  await expect.poll(() => opened.went).toEqual(["/extranet/sign-in?notice=password-changed"]);
  await opened.unmount();

  await openLink("/l/the-token", leadingTo({ state: "USED" }));
  await expect.element(heading("Cette invitation a déjà servi")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Se connecter" })).toHaveAttribute("href", "/extranet/sign-in");
});

test("what an address asks is read, and what makes no sense of it is nothing", () => {
  const at = (address: string) => {
    const { pathname, search } = new URL(address, "https://formation.example");
    return linkPlace({
      location: { pathname, search, replace: () => undefined },
      history: { state: null, replaceState: () => undefined },
    });
  };
  expect(at("/extranet/l/abc_-D?answer=decline")).toMatchObject({ token: "abc_-D", asked: { answer: "decline" } });
  expect(at("/extranet/l/ab%5Fc?option=2")).toMatchObject({ token: "ab_c", asked: { option: 2 } });
  expect(at("/extranet/l/a%ZZ?answer=perhaps&option=-1")).toMatchObject({
    token: "a%ZZ",
    asked: { answer: undefined, option: undefined },
  });
});
