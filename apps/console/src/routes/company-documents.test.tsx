import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { anExpected, aReceived } from "#testing/house/papers.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}) {
  const volteo = aCompany("Voltéo Maintenance", part);
  return { volteo, answers: answersOf({ companies: [volteo] }) };
}

test("the record of a company shows what it sent and what is expected, for its sessions and as a whole (R-008, B-17)", async () => {
  const { volteo, answers } = aHouse();
  aReceived(volteo, "Kbis");
  aReceived(volteo, "Convention signée", { session: { id: volteo.id, title: "Habilitation électrique" } });
  anExpected(volteo, "Attestation d’assurance");
  await openConsole(`/companies/${volteo.id}/documents`, answers);

  await expect.element(page.getByRole("row", { name: /Kbis .*Toute l’entreprise/ })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Habilitation électrique" })).toBeVisible();
  const rail = page.getByRole("region", { name: "Documents attendus" });
  await expect.element(rail).toMatchTextContent(/Attestation d’assurance/);
  await expect.element(rail.getByRole("button", { name: "Ajouter" })).toBeVisible();
});

test("nothing is exchanged with a private person (R-080)", async () => {
  const { volteo, answers } = aHouse({ kind: "INDIVIDUAL" });
  await openConsole(`/companies/${volteo.id}/documents`, answers);
  await expect.element(page.getByText(/Un particulier n’a pas d’espace entreprise/)).toBeVisible();
});
