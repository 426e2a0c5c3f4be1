import { ListCard } from "@passerelle/ui";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aSent } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { SentRow } from "./sent-row.tsx";

test("each document sent says where it stands at the organisation (R-008, R-091)", async () => {
  const facts = [
    aSent({ title: "Convention" }),
    aSent({ title: "Plan", state: "SEEN" }),
    aSent({ title: "Liste", scan: "PENDING" }),
    aSent({ title: "Photo", scan: "INFECTED" }),
  ];
  const view = await show(
    <main>
      <h1>Documents envoyés</h1>
      <ListCard>
        {facts.map((one) => (
          <SentRow key={one.id} document={from(one)} isNarrow />
        ))}
      </ListCard>
    </main>,
    facts,
  );
  const row = (title: string) => page.getByRole("listitem").filter({ hasText: title });

  await expect.element(row("Convention").getByText("Envoyé", { exact: true })).toBeVisible();
  await expect.element(row("Plan").getByText("Vu", { exact: true })).toBeVisible();
  await expect.element(row("Liste").getByText("En cours de vérification")).toBeVisible();
  await expect.element(row("Photo").getByText("Refusé par l’antivirus")).toBeVisible();
  await expect.element(row("Photo").getByText(/envoyez un fichier sain/)).toBeVisible();
  await expect.element(row("Convention").getByText(/Envoyé le 20.11.2026 par Paul Renard/)).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});
