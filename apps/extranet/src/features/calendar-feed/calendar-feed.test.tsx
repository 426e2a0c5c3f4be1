import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { extranet } from "../../testing/answers.ts";
import { asPaul } from "../../testing/visits.ts";
import { openApp } from "../../testing/open-app.tsx";

const feed = { __typename: "CalendarFeed", id: "feed", createdAt: "2026-11-20T09:12:00Z", lastFetchedAt: null };
const address = "https://passerelle.example/calendar/a-secret.ics";
const made = { createCalendarFeed: { __typename: "CreatedCalendarFeed", address, feed } };
const open = () => page.getByRole("button", { name: "Mon agenda" }).click();

test("a contact makes a link for the own calendar, told once (B-11)", async () => {
  const app = await openApp("/sessions", asPaul);
  await open();
  await expect.element(page.getByRole("dialog", { name: "Vos sessions dans votre agenda" })).toBeVisible();
  app.answer({ CreateCalendarFeed: () => made, CalendarFeed: () => extranet({ calendarFeed: feed }) });
  await page.getByRole("button", { name: "Créer mon lien" }).click();

  await expect.element(page.getByLabelText("Lien de votre agenda")).toHaveValue(address);
  await expect.element(page.getByLabelText("Lien de votre agenda")).toHaveFocus();
  await expect
    .element(page.getByRole("link", { name: "Ouvrir dans mon agenda" }))
    .toHaveAttribute("href", address.replace("https:", "webcal:"));
  expect(await accessibilityFaults()).toEqual([]);
  expect(JSON.stringify(app.apollo.cache.extract())).not.toContain("a-secret");

  await page.getByRole("button", { name: "Fermer" }).click();
  await open();
  await expect.element(page.getByText(/Vous avez un lien, créé le 20\/11\/2026/)).toBeVisible();
  await expect.element(page.getByText("Aucun agenda ne l’a encore lu.", { exact: false })).toBeVisible();
  await expect.element(page.getByLabelText("Lien de votre agenda")).not.toBeInTheDocument();
});

test("the link ends only once that was confirmed, and a refusal is said in words (B-11)", async () => {
  const app = await openApp("/sessions", { ...asPaul, CalendarFeed: () => extranet({ calendarFeed: feed }) });
  await open();
  await page.getByRole("button", { name: "Révoquer le lien" }).click();
  await expect.element(page.getByText("Révoquer votre lien d’agenda ?")).toBeVisible();
  expect(app.asked("RevokeCalendarFeed")).toEqual([]);
  app.answer({
    RevokeCalendarFeed: () => ({
      revokeCalendarFeed: { __typename: "RevokedCalendarFeed", id: "feed", revokedAt: "2026-11-21T09:00:00Z" },
    }),
    CalendarFeed: () => extranet({ calendarFeed: null }),
  });
  await page.getByRole("button", { name: "Révoquer le lien" }).last().click();
  await expect.element(page.getByRole("button", { name: "Créer mon lien" })).toBeVisible();
  expect(app.asked("RevokeCalendarFeed")).toEqual([{ input: { feedId: "feed" } }]);

  app.answer({
    CreateCalendarFeed: () => ({
      createCalendarFeed: { __typename: "Refusal", code: "STALE", message: "Quelqu’un a modifié cet élément." },
    }),
  });
  await page.getByRole("button", { name: "Créer mon lien" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Quelqu’un a modifié cet élément.");
});

test("from the list to the agenda, a month at an address, and to where there is something (R-084)", async () => {
  const app = await openApp("/sessions", asPaul);
  await page.getByRole("navigation", { name: "Affichage" }).getByRole("link", { name: "Agenda" }).click();
  expect(app.address()).toContain("view=agenda");
  await app.goTo("/sessions?view=agenda&month=2026-12");
  await page.getByRole("link", { name: "Voir la prochaine session, le 12 janvier 2027" }).click();
  await expect.element(page.getByRole("heading", { name: "Janvier 2027" })).toBeVisible();
  expect(app.asked("SessionAgenda").at(-1)).toEqual({ filter: { from: "2027-01-01", to: "2027-01-31" } });
  await expect
    .element(page.getByRole("link", { name: "Travaux en hauteur" }))
    .toHaveAttribute("href", "/extranet/sessions/heights");

  await app.goTo("/sessions?view=agenda&month=2027-99");
  await expect.element(page.getByRole("navigation", { name: "Changer de mois" })).toBeVisible();
});
