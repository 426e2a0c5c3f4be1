import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aDocument } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { DocumentGroups } from "./document-groups.tsx";

const firstAid = {
  __typename: "ExtranetSession",
  id: "first-aid",
  startsOn: "2027-03-11",
  endsOn: "2027-03-11",
} as const;

test("the storage area shows the documents of every session, under their session", async () => {
  const documents = [
    aDocument({ title: "Convention" }),
    aDocument({ title: "Programme SST", sessionTitle: "Recyclage SST", session: firstAid }),
    aDocument({ title: "Devis" }),
  ];
  const view = await show(<DocumentGroups documents={documents.map(from)} grouping="session" />, documents);

  const heights = page.getByRole("region", { name: "Travaux en hauteur" });
  await expect.element(heights.getByRole("link", { name: "Convention" })).toBeVisible();
  await expect.element(heights.getByRole("link", { name: "Devis" })).toBeVisible();
  await expect
    .element(page.getByRole("region", { name: "Recyclage SST" }).getByRole("link", { name: "Programme SST" }))
    .toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("the storage area can be read month by month", async () => {
  const documents = [aDocument(), aDocument({ title: "Devis", publishedAt: "2026-10-02T08:00:00Z" })];
  await show(<DocumentGroups documents={documents.map(from)} grouping="month" />, documents);

  await expect.element(page.getByRole("region", { name: "Novembre 2026" })).toBeVisible();
  await expect.element(page.getByRole("region", { name: "Octobre 2026" }).getByText("Devis")).toBeVisible();
});

test("a withdrawn document leaves the storage area at once (R-015)", async () => {
  const kept = aDocument({ title: "Convention" });
  const withdrawn = aDocument({ title: "Devis" });
  const view = await show(<DocumentGroups documents={[from(kept), from(withdrawn)]} grouping="session" />, [
    kept,
    withdrawn,
  ]);
  await expect.element(page.getByText("Devis")).toBeVisible();

  view.forget(withdrawn);

  await expect.element(page.getByText("Devis")).not.toBeInTheDocument();
  await expect.element(page.getByRole("link", { name: "Convention" })).toBeVisible();
});

test("a document not opened yet says so in words", async () => {
  const documents = [
    aDocument({ title: "Convention" }),
    aDocument({ title: "Devis", openedAt: "2026-11-20T10:00:00Z" }),
  ];
  await show(<DocumentGroups documents={documents.map(from)} grouping="session" />, documents);

  await expect
    .element(page.getByRole("listitem").filter({ hasText: "ConventionPublié" }).getByText("À lire"))
    .toBeInTheDocument();
  await expect
    .element(page.getByRole("listitem").filter({ hasText: "Devis" }).getByText("À lire"))
    .not.toBeInTheDocument();
});

test("the documents of a session that is listed nowhere stand under its title, without a way to it (R-043)", async () => {
  const documents = [aDocument({ title: "Convention", session: null })];
  await show(<DocumentGroups documents={documents.map(from)} grouping="session" />, documents);

  const heights = page.getByRole("region", { name: "Travaux en hauteur" });
  await expect.element(heights.getByRole("link", { name: "Convention" })).toBeVisible();
  await expect.element(heights.getByText("Voir la session")).not.toBeInTheDocument();
});
