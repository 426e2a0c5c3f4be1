import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aHistoryEntry } from "#testing/history.ts";
import { aCompany, aContact } from "#testing/house/companies.ts";
import { aDocument, aPublication, aReceipt } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

const paul = aContact("Paul", "Renard");
const volteo = aCompany("Voltéo Maintenance", { contacts: [paul], contactCount: 1 });
const caradec = aCompany("Ateliers Caradec");
const booking = aBooking(volteo, { visible: true, contacts: [paul] });
const convention = aDocument("C-2026-0412");
const devis = aDocument("D-2026-0341", "QUOTE");
const entry = aHistoryEntry("DOCUMENT_PUBLISHED", {
  companyName: volteo.name,
  documentTitle: convention.title,
  documentKind: "TRAINING_AGREEMENT",
});
const session = aSession("Habilitation électrique", {
  bookings: [booking, aBooking(caradec)],
  documents: [convention, devis],
  history: [entry],
});
aPublication(convention, booking, [aReceipt("Paul Renard", "2026-11-20T16:14:00Z")]);
const answers = answersOf({ sessions: [session], companies: [volteo, caradec] });

const screens: [name: string, address: string, shown: string | RegExp][] = [
  ["the sign-in", "/sign-in", "Se connecter"],
  ["the list of sessions", "/sessions", "2 entreprises"],
  ["the companies of a session", `/sessions/${session.id}`, /Ateliers Caradec/],
  ["the documents of a session", `/sessions/${session.id}/documents`, "D-2026-0341"],
  ["the company space of a session", `/sessions/${session.id}/extranet`, /Documents envoyés/],
  ["the history of a session", `/sessions/${session.id}/history`, /a publié «\sC-2026-0412\s»/],
  ["the companies", "/companies", /Ateliers Caradec/],
  ["a company", `/companies/${volteo.id}`, "Contact principal"],
  ["the contacts of a company", `/companies/${volteo.id}/contacts`, "contact principal"],
  ["the form of a company", `/companies/${volteo.id}?drawer=edit`, "Maison-mère"],
  ["the contacts", "/contacts", "Accès ouvert"],
  ["the form of a new contact", `/companies/${volteo.id}/contacts?contact=new`, "Ajouter le contact"],
  ["the help on invitations", "/contacts?help=inviter-un-contact", "Couper un accès"],
  ["the notifications", "/notifications", /s’annoncera ici/],
  ["the account", "/account", "Changer le mot de passe"],
  ["an address that leads nowhere", "/nulle-part", "Aller aux sessions"],
];

test.each(screens)("%s has no accessibility fault", async (_name, address, shown) => {
  await openConsole(address, answers);
  await expect.element(page.getByText(shown).first()).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("the dialog of a withdrawal has no accessibility fault", async () => {
  await openConsole(`/sessions/${session.id}/extranet`, answers);
  await page.getByRole("button", { name: /Retirer « C-2026-0412 »/ }).click();
  await expect.element(page.getByRole("dialog", { name: /Retirer/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a change of page gives its name to the tab", async () => {
  await openConsole("/sessions", answers);
  await page.getByRole("link", { name: "Entreprises" }).first().click();
  await expect.element(page.getByRole("heading", { name: "Entreprises", level: 1 })).toBeVisible();
  expect(document.title).toBe("Entreprises · Passerelle");
});
