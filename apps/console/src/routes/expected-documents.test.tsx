import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { anExpected } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse({ visible = true, canPublish = true } = {}) {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible });
  const session = aSession("Habilitation électrique", {
    bookings: [volteo],
    viewerCan: { publish: canPublish, addDocument: canPublish },
  });
  return { volteo, session, answers: answersOf({ sessions: [session] }) };
}

const spaceOf = (session: { id: string }) => `/sessions/${session.id}/extranet`;
const rail = page.getByRole("region", { name: "Documents attendus" });
const item = (name: string) => rail.getByRole("listitem").filter({ hasText: name });

test("each side’s debts stand under its name, counted, with how near they are (B-17)", async () => {
  const { session, answers, volteo } = aHouse();
  anExpected(volteo, "Bon de commande", { state: "LATE", dueOn: "2026-11-18" });
  anExpected(volteo, "Convention signée", { state: "FULFILLED", fulfilledAt: "2026-11-20T09:00:00Z" });
  anExpected(volteo, "Titres d’habilitation");
  anExpected(volteo, "Facture", { side: "ORGANISATION_OWES", kind: "INVOICE", viewerCan: { cancel: false } });
  const { screen } = await openConsole(spaceOf(session), answers);

  await expect.element(item("Bon de commande")).toMatchTextContent(/En retard/);
  await expect
    .element(item("Titres d’habilitation"))
    .toMatchTextContent(/Pour le 31\/01\/2099.*Relance prévue le 28\/01\/2099.*À venir/);
  await expect.element(item("Convention signée")).toMatchTextContent(/Reçu/);
  await expect.element(rail).toMatchTextContent(/De Voltéo Maintenance ?1 sur 3/);
  await expect.element(rail).toMatchTextContent(/De votre part ?0 sur 1/);
  await expect.element(rail.getByRole("button", { name: "Ne plus attendre « Facture »" })).not.toBeInTheDocument();
  expect(await accessibilityFaults(screen.container)).toEqual([]);
});

test("the upload of the client ticks it under the reader’s eyes (B-17)", async () => {
  const { session, answers, volteo } = aHouse();
  const expected = anExpected(volteo, "Convention signée");
  await openConsole(spaceOf(session), answers);
  await expect.element(item("Convention signée")).toMatchTextContent(/À venir/);

  Object.assign(expected, { state: "FULFILLED", fulfilledAt: "2026-11-21T09:00:00Z" });
  tellChanges([{ kind: "EXPECTED_DOCUMENT", id: expected.id, gone: false }]);

  await expect.element(item("Convention signée")).toMatchTextContent(/Reçu/);
  await expect.element(rail).toMatchTextContent(/1 sur 1/);
});

async function fill(label: string) {
  await rail.getByRole("button", { name: "Ajouter" }).click();
  const drawer = page.getByRole("dialog", { name: "Attendre un document" });
  await drawer.getByRole("textbox", { name: "Document attendu" }).fill(label);
  await drawer.getByRole("button", { name: /Échéance|Choisir une date/ }).click();
  await page.getByRole("button", { name: "Mois suivant" }).click();
  await page.getByRole("button", { name: /^15 / }).click();
  return drawer;
}

test("a document is asked of the client, with its due date, and stands in the list (B-17)", async () => {
  const { session, answers, volteo } = aHouse();
  const asked = vi.spyOn(answers, "expectDocument");
  await openConsole(spaceOf(session), answers);
  const drawer = await fill("Convention signée");
  await drawer.getByRole("button", { name: "Demander le document" }).click();

  await expect.element(item("Convention signée")).toBeVisible();
  await expect.element(rail).toMatchTextContent(/« Convention signée » est attendu/);
  expect(asked.mock.calls[0]![0].input).toMatchObject({
    companyId: volteo.company.id,
    sessionId: session.id,
    side: "COMPANY_OWES",
    label: "Convention signée",
    byMail: true,
  });
});

test("what is missing is said beside its field, and a promise needs its kind (B-17)", async () => {
  const { session, answers } = aHouse();
  const asked = vi.spyOn(answers, "expectDocument");
  await openConsole(spaceOf(session), answers);
  await rail.getByRole("button", { name: "Ajouter" }).click();
  const drawer = page.getByRole("dialog", { name: "Attendre un document" });
  await drawer.getByRole("radio", { name: "Votre organisme" }).click();
  await drawer.getByRole("button", { name: "Promettre le document" }).click();

  await expect.element(drawer).toMatchTextContent(/Dites ce qui est attendu/);
  await expect.element(drawer).toMatchTextContent(/Choisissez un type/);
  await expect.element(drawer).toMatchTextContent(/Choisissez une date/);
  expect(asked).not.toHaveBeenCalled();
});

test("a refusal of the house stands beside what it is about, and the drawer stays (B-17)", async () => {
  const { session, answers } = aHouse();
  answers.expectDocument = () => aRefusal("DUE_DATE_PAST");
  await openConsole(spaceOf(session), answers);
  const drawer = await fill("Convention signée");
  await drawer.getByRole("button", { name: "Demander le document" }).click();
  await expect.element(drawer).toMatchTextContent(aRefusal("DUE_DATE_PAST").message);
});

test("no longer expected, it says first what the client will see, then leaves the list (B-17, R-018)", async () => {
  const { session, answers, volteo } = aHouse();
  anExpected(volteo, "Bon de commande");
  await openConsole(spaceOf(session), answers);
  await rail.getByRole("button", { name: "Ne plus attendre « Bon de commande »" }).click();
  const dialog = page.getByRole("dialog", { name: /Ne plus attendre « Bon de commande »/ });
  await expect.element(dialog).toMatchTextContent(/Sa notification reste, barrée/);
  await userEvent.keyboard("{Escape}");
  await expect.element(item("Bon de commande")).toBeVisible();

  await rail.getByRole("button", { name: "Ne plus attendre « Bon de commande »" }).click();
  await dialog.getByRole("button", { name: "Ne plus attendre" }).click();
  await expect.element(item("Bon de commande")).not.toBeInTheDocument();
});

test("nothing is asked about a session that the client does not see yet, and the rail says so (R-001)", async () => {
  const { session, answers } = aHouse({ visible: false });
  await openConsole(spaceOf(session), answers);
  await expect.element(rail).toMatchTextContent(/Rendez d’abord la session visible pour Voltéo Maintenance/);
  await expect.element(rail.getByRole("button", { name: "Ajouter" })).not.toBeInTheDocument();
});

test("whoever only reads asks for nothing (B-17)", async () => {
  const { session, answers } = aHouse({ canPublish: false });
  await openConsole(spaceOf(session), answers);
  await expect.element(rail).toBeVisible();
  await expect.element(rail.getByRole("button", { name: "Ajouter" })).not.toBeInTheDocument();
});
