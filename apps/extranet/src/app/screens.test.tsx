import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { asNewcomer, asPaul, signedOut } from "../testing/visits.ts";
import { openApp } from "../testing/open-app.tsx";

const screens = [
  ["/", "Bonjour Paul"],
  ["/sessions", "Sessions"],
  ["/sessions?view=agenda&month=2027-01", "Sessions"],
  ["/sessions?view=agenda&month=2026-12", "Sessions"],
  ["/sessions/heights", "Travaux en hauteur"],
  ["/dates/proposal", "Habilitation électrique B1V-BR"],
  ["/dates/proposal?answer=decline", "Habilitation électrique B1V-BR"],
  ["/participants", "Participants"],
  ["/participants/ines-person", "Inès Belkacem"],
  ["/documents", "Documents"],
  ["/documents?view=sent", "Documents"],
  ["/documents?view=expected", "Documents"],
  ["/documents/convention", "Convention Travaux en hauteur"],
  ["/colleagues", "Collègues"],
  ["/notifications", "Notifications"],
  ["/account", "Votre compte"],
  ["/more", "Paul Renaud"],
  ["/accessibilite", "Accessibilité"],
  ["/nowhere", "Page introuvable"],
] as const;

afterEach(() => page.viewport(390, 844));

for (const [address, title] of screens) {
  test(`${address} can be used by everyone, on a phone and on a wide screen (WCAG 2.2 AA)`, async () => {
    await openApp(address, asPaul);
    await expect.element(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect.element(page.getByLabelText("Chargement")).not.toBeInTheDocument();
    expect(document.title).toContain("Atlantique Formation");

    expect(await accessibilityFaults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1440, 900);
    expect(await accessibilityFaults()).toEqual([]);
  });
}

test.each(["/", "/sessions", "/participants", "/documents", "/notifications"])(
  "%s says what will appear when nothing was published yet",
  async (address) => {
    await openApp(address, asNewcomer);
    await expect.element(page.getByText(/apparaîtr|Vous serez prévenu/).first()).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  },
);

test("the door can be used by everyone (WCAG 2.2 AA)", async () => {
  await openApp("/sign-in", signedOut);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
