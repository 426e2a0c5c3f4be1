import { ListCard } from "@passerelle/ui";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aDocument, anExpected } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { ExpectedRow } from "./expected-row.tsx";

const rows = (facts: readonly ReturnType<typeof anExpected>[], onAnswer?: () => void) => (
  <main>
    <h1>Documents attendus</h1>
    <ListCard>
      {facts.map((one) => (
        <ExpectedRow key={one.id} expected={from(one)} withSession onAnswer={onAnswer} />
      ))}
    </ListCard>
  </main>
);

test("what the client owes says by when, and is sent by a tap on its row (B-17)", async () => {
  const onAnswer = vi.fn();
  const owed = anExpected();
  const view = await show(rows([owed], onAnswer), [owed]);

  await expect.element(page.getByText(/Au plus tard le 28 novembre 2026.*Travaux en hauteur/)).toBeVisible();
  await page.getByRole("button", { name: "Envoyer : Convention signée" }).click();
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("what is late, what has arrived and what was promised are told apart in words (B-17)", async () => {
  const published = aDocument({ title: "Programme" });
  const facts = [
    anExpected({ label: "Plan de prévention", state: "LATE" }),
    anExpected({ label: "Liste", state: "FULFILLED", fulfilledAt: "2026-11-21T10:00:00Z" }),
    anExpected({ label: "Attestations", side: "ORGANISATION_OWES" }),
    anExpected({
      label: "Programme",
      side: "ORGANISATION_OWES",
      state: "FULFILLED",
      fulfilledAt: "2026-11-21T10:00:00Z",
      document: published,
    }),
  ];
  const view = await show(rows(facts), facts);
  const row = (label: string) => page.getByRole("listitem").filter({ hasText: label });

  await expect.element(row("Plan de prévention").getByText(/Était attendu pour le 28 novembre 2026/)).toBeVisible();
  await expect.element(row("Liste").getByText(/Envoyé le 21.11.2026/)).toBeVisible();
  await expect.element(row("Attestations").getByText(/Promis pour le 28 novembre 2026/)).toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Programme" }))
    .toHaveAttribute("href", `/documents/${published.id}`);
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("what is no longer expected goes at once (B-17)", async () => {
  const owed = anExpected();
  const view = await show(rows([owed]), [owed]);
  await expect.element(page.getByText("Convention signée")).toBeVisible();
  view.forget(owed);
  await expect.element(page.getByText("Convention signée")).not.toBeInTheDocument();
});
