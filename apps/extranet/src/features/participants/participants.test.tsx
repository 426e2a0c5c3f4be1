import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { asPaul, inesPerson } from "../../testing/answers.ts";
import { openApp } from "../../testing/open-app.tsx";

test("whoever opens a row at once after typing goes there, and is not brought back to the list (R-085)", async () => {
  const app = await openApp("/participants", asPaul);
  const row = page.getByRole("link", { name: /Inès Belkacem/ });
  await expect.element(row).toBeVisible();
  const waiting = new Promise((resolve) => setTimeout(resolve, 600));
  await page.getByLabelText("Rechercher un participant").click();
  await userEvent.keyboard("belk");
  (row.element() as HTMLElement).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Inès Belkacem" })).toBeVisible();
  await waiting;
  expect(app.address()).toContain(`/participants/${inesPerson.id}`);

  await app.goTo("/participants");
  await page.getByLabelText("Rechercher un participant").fill("belk");
  await expect.poll(() => app.address()).toContain("search=belk");
});
