import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client’s screens takes longer than a test may.
import "#features/client-view";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aCompany, aContact } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aDocument, aPublication, aReceipt } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse() {
  const paul = aContact("Paul", "Renard");
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true, contacts: [paul] });
  const port = aBooking(aCompany("Port Services"), { visible: true });
  const caradec = aBooking(aCompany("Ateliers Caradec"));
  const [convention, devis] = [aDocument("C-2026-0412"), aDocument("D-2026-0341", "QUOTE")];
  const session = aSession("Habilitation électrique", {
    bookings: [volteo, port, caradec],
    documents: [convention, devis],
  });
  const publication = aPublication(convention, volteo);
  aPublication(devis, port);
  return { volteo, port, caradec, session, publication, answers: answersOf({ sessions: [session] }) };
}

const spaceOf = (session: { id: string }) => `/sessions/${session.id}/extranet`;
const row = (name: RegExp) => page.getByRole("row", { name });

test("the banner lists the companies, and the one chosen shows only what was exchanged with it (R-009)", async () => {
  const { session, answers, port } = aHouse();
  const { router } = await openConsole(spaceOf(session), answers);
  await expect.element(row(/Convention C-2026-0412/)).toBeVisible();
  await expect.element(row(/Devis D-2026-0341/)).not.toBeInTheDocument();

  await page.getByRole("tab", { name: /Port Services/ }).click();

  await expect.element(row(/Devis D-2026-0341/)).toBeVisible();
  await expect.element(row(/Convention C-2026-0412/)).not.toBeInTheDocument();
  expect(router.state.location.search).toMatchObject({ company: port.company.id });
});

test("the arrows move along the banner (R-009)", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);
  await expect.element(page.getByRole("tab", { name: /Voltéo/ })).toHaveAttribute("aria-selected", "true");
  (page.getByRole("tab", { name: /Voltéo/ }).element() as HTMLElement).focus();

  await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByRole("tab", { name: /Port Services/ })).toHaveFocus();
  await expect.element(page.getByRole("tab", { name: /Port Services/ })).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{End}");
  await expect.element(page.getByRole("tab", { name: /Ateliers Caradec/ })).toHaveFocus();
});

test("the bin at the end of a row says what the client will see before anything is done (R-010, R-018)", async () => {
  const { session, answers } = aHouse();
  const withdraw = vi.spyOn(answers, "withdrawPublication");
  await openConsole(spaceOf(session), answers);

  await page.getByRole("button", { name: /Retirer « C-2026-0412 »/ }).click();

  const dialog = page.getByRole("dialog", { name: /Retirer « C-2026-0412 »/ });
  for (const consequence of [
    /La notification du 21\/11\/2026 reste, barrée/,
    /Son lien ne mène plus à rien/,
    /Le document disparaît/,
    /Aucun e-mail, aucune nouvelle notification/,
    /Le publier à nouveau en fait un nouveau document/,
  ]) {
    await expect.element(dialog).toMatchTextContent(consequence);
  }
  await dialog.getByRole("button", { name: "Garder le document" }).click();
  expect(withdraw).not.toHaveBeenCalled();
  await expect.element(row(/C-2026-0412/)).toBeVisible();
});

test("once withdrawn, the document leaves «Documents envoyés» (R-007, R-011)", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);

  await page.getByRole("button", { name: /Retirer « C-2026-0412 »/ }).click();
  await page.getByRole("button", { name: "Retirer le document" }).click();

  await expect.element(row(/C-2026-0412/)).not.toBeInTheDocument();
  await expect.element(page.getByText(/est retiré de l’espace de Voltéo Maintenance/)).toBeVisible();
});

test("publishing again says that it sends a new notification, and the document is back as another (R-016)", async () => {
  const { session, answers, volteo, publication } = aHouse();
  await openConsole(spaceOf(session), answers);
  await page.getByRole("button", { name: /Retirer « C-2026-0412 »/ }).click();
  await page.getByRole("button", { name: "Retirer le document" }).click();

  await expect.element(page.getByText(/lui enverra une nouvelle notification/)).toBeVisible();
  await page.getByRole("button", { name: "Publier à nouveau" }).click();

  await expect.element(row(/Convention C-2026-0412/)).toBeVisible();
  expect(volteo.publications.filter((each) => each.withdrawnAt === null).map(({ id }) => id)).not.toContain(
    publication.id,
  );
});

test("a refused withdrawal brings the row back and says why", async () => {
  const { session, answers } = aHouse();
  answers.withdrawPublication = () => aRefusal("ALREADY_WITHDRAWN");
  await openConsole(spaceOf(session), answers);
  await page.getByRole("button", { name: /Retirer « C-2026-0412 »/ }).click();
  await page.getByRole("button", { name: "Retirer le document" }).click();

  await expect.element(page.getByRole("alert")).toMatchTextContent(/a déjà été retiré/);
  await expect.element(row(/C-2026-0412/)).toBeVisible();
});

test("the help on withdrawing opens beside the page (R-017)", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);
  await page.getByRole("link", { name: "Comment supprimer des documents publiés ?" }).click();
  const help = page.getByRole("dialog", { name: /Comment supprimer des documents publiés/ });
  await expect.element(help).toMatchTextContent(/cliquez sur la corbeille/);
});

test("the help on showing a session stands beside the switch (R-001)", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);
  await page.getByRole("link", { name: "Comment rendre une session visible ?" }).click();
  const help = page.getByRole("dialog", { name: /Comment rendre une session visible/ });
  await expect.element(help).toMatchTextContent(/Activez Visible par le client/);
});

test("a switch makes the session visible to one company alone (R-001)", async () => {
  const { session, answers, caradec, port } = aHouse();
  await openConsole(`${spaceOf(session)}?company=${caradec.company.id}`, answers);
  await expect.element(page.getByText("Ateliers Caradec ne voit pas cette session")).toBeVisible();

  await page.getByRole("switch", { name: "Visible par le client" }).click();

  await expect.element(page.getByText(/Ateliers Caradec voit cette session depuis le/)).toBeVisible();
  expect([caradec, port].map((each) => each.publication !== null)).toEqual([true, true]);
});

test("before a session is hidden the client’s screen is shown, and leaving hides nothing (R-001, R-018)", async () => {
  const { session, answers, caradec } = aHouse();
  answers.publishSession({ input: { sessionId: session.id, companyId: caradec.company.id } });
  await openConsole(`${spaceOf(session)}?company=${caradec.company.id}`, answers);
  await page.getByRole("switch", { name: "Visible par le client" }).click();
  const dialog = page.getByRole("dialog", { name: /Masquer la session à Ateliers Caradec/ });
  await expect.element(dialog).toMatchTextContent(/La session disparaît de son espace/);
  await dialog.getByRole("button", { name: "Laisser visible" }).click();
  await expect.element(page.getByRole("switch", { name: "Visible par le client" })).toBeChecked();

  await page.getByRole("switch", { name: "Visible par le client" }).click();
  await dialog.getByRole("button", { name: "Masquer la session" }).click();
  await expect.element(page.getByText("Ateliers Caradec ne voit pas cette session")).toBeVisible();
});

test("what the client will see of a session can be looked at before it is shown (R-001, R-018)", async () => {
  const { session, answers, caradec } = aHouse();
  await openConsole(`${spaceOf(session)}?company=${caradec.company.id}`, answers);
  await page.getByRole("button", { name: "Voir ce que le client verra" }).click();
  const dialog = page.getByRole("dialog", { name: /Rendre visible à Ateliers Caradec/ });
  await dialog.getByRole("button", { name: "Rendre visible" }).click();
  await expect.element(page.getByText(/Ateliers Caradec voit cette session depuis le/)).toBeVisible();
});

test("a session with documents still published cannot be hidden, and the dialog says so (R-001, R-018)", async () => {
  const { session, answers } = aHouse();
  answers.previewAct = () => aRefusal("HAS_LIVE_PUBLICATIONS");
  await openConsole(spaceOf(session), answers);
  await page.getByRole("switch", { name: "Visible par le client" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/Des documents sont encore publiés/);
  await expect.element(page.getByRole("button", { name: "Masquer la session" })).toBeDisabled();
  await page.getByRole("button", { name: "Laisser visible" }).click();
  await expect.element(page.getByRole("switch", { name: "Visible par le client" })).toBeChecked();
});

test("an opening by the client appears without reloading, and flashes (B-09, B-01)", async () => {
  const { session, answers, publication } = aHouse();
  await openConsole(spaceOf(session), answers);
  await expect.element(row(/C-2026-0412 .*Pas encore ouvert/)).toBeVisible();

  publication.receipts.push(aReceipt("Paul Renard", new Date().toISOString()));
  tellChanges([{ kind: "PUBLICATION", id: publication.id, gone: false }]);

  const cell = page.getByRole("cell", { name: /Paul Renard, à l’instant/ });
  await expect.element(cell).toHaveAttribute("data-flash", "true");
});

test("somebody else's publication appears without reloading (B-01)", async () => {
  const { session, answers, volteo } = aHouse();
  await openConsole(spaceOf(session), answers);
  await expect.element(row(/C-2026-0412/)).toBeVisible();
  aPublication(session.documents[1]!, volteo);
  tellChanges([{ kind: "SESSION", id: session.id, gone: false }]);
  await expect.element(row(/Devis D-2026-0341/)).toBeVisible();
});
