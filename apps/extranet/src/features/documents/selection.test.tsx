import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { convention } from "../../testing/papers.ts";
import { asPaul } from "../../testing/visits.ts";
import { openApp } from "../../testing/open-app.tsx";

const realFetch = window.fetch;
const answering = (answer: () => Response) =>
  vi
    .spyOn(window, "fetch")
    .mockImplementation(async (input, init) => (input === "/extranet/files.zip" ? answer() : realFetch(input, init)));

afterEach(() => vi.restoreAllMocks());

async function chooseTheConvention() {
  await page.getByRole("button", { name: "Sélectionner" }).click();
  await page.getByRole("checkbox", { name: convention.title }).click();
  await expect.element(page.getByText("1 document choisi")).toBeVisible();
}

test("chosen documents are downloaded together, in one file", async () => {
  const fetched = answering(() => new Response("zip"));
  await openApp("/documents", asPaul);
  await chooseTheConvention();
  await expect.poll(() => document.getAnimations()).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);

  await page.getByRole("button", { name: "Télécharger" }).click();
  await expect.element(page.getByText("1 document choisi")).not.toBeInTheDocument();
  const [, request] = fetched.mock.calls.find(([input]) => input === "/extranet/files.zip") ?? [];
  expect(request?.body).toBe(JSON.stringify({ ids: ["convention"] }));
});

test("one document that was withdrawn meanwhile refuses them all, in words, and the choice stays (R-015)", async () => {
  answering(() => Response.json({ code: "NOT_FOUND", message: "Not found." }, { status: 404 }));
  await openApp("/documents", asPaul);
  await chooseTheConvention();
  await page.getByRole("button", { name: "Télécharger" }).click();

  await expect.element(page.getByRole("alert").getByText(/n’est plus disponible/)).toBeVisible();
  await expect.element(page.getByText("1 document choisi")).toBeVisible();
});

test("documents are read year by year", async () => {
  const app = await openApp("/documents?year=2026", asPaul);
  await expect.element(page.getByRole("link", { name: convention.title })).toBeVisible();
  expect(app.asked("DocumentList").at(-1)).toMatchObject({ filter: { year: 2026 } });
});
