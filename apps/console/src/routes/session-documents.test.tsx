import { documentKindLabels, publishableKinds } from "@passerelle/schema/vocabulary";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aDocument, aPublication } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { receiveUploads } from "#testing/receive-uploads.ts";

function aHouse({ visible = true, canPublish = true } = {}) {
  const volteo = aCompany("Voltéo Maintenance");
  const booking = aBooking(volteo, { visible });
  const convention = aDocument("C-2026-0412", "TRAINING_AGREEMENT", { canPublish });
  const session = aSession("Habilitation électrique", { bookings: [booking], documents: [convention] });
  return { volteo, booking, convention, session, answers: answersOf({ sessions: [session] }) };
}

const documentsOf = (session: { id: string }) => `/sessions/${session.id}/documents`;
const spaceIcon = () => page.getByRole("button", { name: /^Espace entreprise/ });

test("until the session is visible to the company, publishing is disabled and says why (R-002)", async () => {
  const { session, answers } = aHouse({ visible: false });
  const publishDocument = vi.spyOn(answers, "publishDocument");
  await openConsole(documentsOf(session), answers);

  await expect.element(spaceIcon()).toHaveAttribute("aria-disabled", "true");
  await expect.element(spaceIcon()).toHaveAccessibleDescription(/Voltéo Maintenance ne voit pas encore cette session/);
  await spaceIcon().click({ force: true });

  await expect
    .element(page.getByRole("dialog", { name: "Espace entreprise" }))
    .toMatchTextContent(/ne voit pas encore/);
  expect(publishDocument).not.toHaveBeenCalled();
});

test("the reason offers to make the session visible, and publishing is then one click away (R-001, R-002)", async () => {
  const { session, answers } = aHouse({ visible: false });
  await openConsole(documentsOf(session), answers);

  await spaceIcon().hover({ force: true });
  await page.getByRole("button", { name: "Rendre visible" }).click();

  await expect.element(page.getByText("Voltéo Maintenance voit maintenant cette session.")).toBeVisible();
  await expect
    .element(page.getByRole("button", { name: /publier « C-2026-0412 » pour Voltéo Maintenance/ }))
    .toBeEnabled();
});

test("one click on the «Espace entreprise» icon publishes the document (R-003)", async () => {
  const { session, answers, convention } = aHouse();
  await openConsole(documentsOf(session), answers);

  await spaceIcon().click();

  await expect.element(page.getByRole("link", { name: /Publié pour Voltéo Maintenance/ })).toBeVisible();
  await expect.element(page.getByText(/est publié pour Voltéo Maintenance/)).toBeVisible();
  expect(convention.livePublications).toHaveLength(1);
});

test("a refused publication takes the icon back to what it was and says the refusal in place (R-002)", async () => {
  const { session, answers } = aHouse();
  answers.publishDocument = () => aRefusal("SESSION_NOT_PUBLISHED");
  await openConsole(documentsOf(session), answers);

  await spaceIcon().click();

  await expect.element(page.getByRole("alert")).toMatchTextContent(/n’est pas encore visible pour cette entreprise/);
  await expect.element(page.getByRole("button", { name: /publier « C-2026-0412 »/ })).toBeVisible();
});

test("whoever may not publish reads so instead of a button (R-002)", async () => {
  const { session, answers } = aHouse({ canPublish: false });
  await openConsole(documentsOf(session), answers);
  await expect.element(spaceIcon()).toHaveAccessibleDescription("Votre rôle ne permet pas de publier ce document.");
});

test("an internal document can never be published (R-004)", async () => {
  const { booking } = aHouse();
  const session = aSession("Incendie", { bookings: [booking], documents: [aDocument("Notes", "INTERNAL")] });
  await openConsole(documentsOf(session), answersOf({ sessions: [session] }));
  await expect.element(spaceIcon()).toHaveAccessibleDescription(/reste dans l’organisme/);
});

test("with several companies the icon opens a list, each company in its own state (R-003)", async () => {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const port = aBooking(aCompany("Port Services"), { visible: true });
  const caradec = aBooking(aCompany("Ateliers Caradec"));
  const convention = aDocument("C-2026-0412");
  const session = aSession("Incendie", { bookings: [volteo, port, caradec], documents: [convention] });
  aPublication(convention, volteo);
  await openConsole(documentsOf(session), answersOf({ sessions: [session] }));

  await spaceIcon().click();

  await expect.element(page.getByRole("menuitem", { name: /Voltéo Maintenance Publié le/ })).toBeVisible();
  await expect.element(page.getByRole("menuitem", { name: /Rendre visible à Ateliers Caradec/ })).toBeVisible();
  await page.getByRole("menuitem", { name: /Publier pour Port Services/ }).click();
  await expect.element(page.getByText("2 sur 3")).toBeVisible();
});

test("a dropped PDF is asked its kind, in the words of the house (R-003, R-004)", async () => {
  const { session, answers } = aHouse();
  const added: unknown[] = [];
  const addDocument = ({ input }: { input: { title: string; kind: "INVOICE" } }) => {
    added.push(input);
    const document = { ...aDocument(input.title, input.kind), session };
    session.documents.unshift(document);
    return document;
  };
  receiveUploads({ uploadId: "00000000-0000-7000-8000-00000000abcd" });
  await openConsole(documentsOf(session), { ...answers, addDocument } as typeof answers);

  await page
    .getByLabelText(/Déposez des PDF ici/)
    .upload(new File(["%PDF-1.7"], "Facture F-2026-0912.pdf", { type: "application/pdf" }));
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect.element(page.getByText("Choisissez le type du document.")).toBeVisible();

  await page.getByRole("combobox", { name: "Type" }).click();
  const offered = page
    .getByRole("option")
    .elements()
    .map((option) => option.textContent);
  expect(offered.slice(0, publishableKinds.length)).toEqual(
    publishableKinds.map((kind) => documentKindLabels[kind].fr),
  );
  await page.getByRole("option", { name: "Facture", exact: true }).click();
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();

  await expect.element(page.getByText(/« Facture F-2026-0912 » est ajouté/)).toBeVisible();
  await expect.element(page.getByRole("cell", { name: "Facture", exact: true })).toBeVisible();
  expect(added).toEqual([
    expect.objectContaining({
      kind: "INVOICE",
      title: "Facture F-2026-0912",
      uploadId: "00000000-0000-7000-8000-00000000abcd",
    }),
  ]);
});

test("a file the house refuses is told in its words, and can be left out", async () => {
  const { session, answers } = aHouse();
  receiveUploads({ code: "FILE_DAMAGED", message: "Ce fichier est endommagé ou incomplet." }, 422);
  await openConsole(documentsOf(session), answers);

  await page
    .getByLabelText(/Déposez des PDF ici/)
    .upload(new File(["%PDF-1.7"], "coupé.pdf", { type: "application/pdf" }));
  await expect.element(page.getByRole("alert")).toMatchTextContent(/endommagé ou incomplet/);
  await expect.element(page.getByRole("button", { name: "Réessayer" })).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Ne pas ajouter coupé.pdf" }).click();
  await expect.element(page.getByText("coupé.pdf")).not.toBeInTheDocument();
});

test("an empty file is refused before it leaves", async () => {
  const { session, answers } = aHouse();
  await openConsole(documentsOf(session), answers);
  await page.getByLabelText(/Déposez des PDF ici/).upload(new File([], "vide.pdf", { type: "application/pdf" }));
  await expect.element(page.getByRole("alert")).toMatchTextContent(/Ce fichier est vide/);
});

test("a document is deleted after its consequences were read, and comes back with «Annuler» (R-018)", async () => {
  const { session, answers } = aHouse();
  await openConsole(documentsOf(session), answers);

  await page.getByRole("button", { name: "Supprimer « C-2026-0412 »" }).click();
  const dialog = page.getByRole("dialog", { name: /Supprimer « C-2026-0412 »/ });
  await expect.element(dialog).toMatchTextContent(/Rien ne change pour le client/);
  await dialog.getByRole("button", { name: "Supprimer le document" }).click();
  await expect.element(page.getByRole("row", { name: /C-2026-0412/ })).not.toBeInTheDocument();

  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByRole("row", { name: /C-2026-0412/ })).toBeVisible();
});

test("what is published must be withdrawn before it is deleted", async () => {
  const { session, answers, convention, booking } = aHouse();
  aPublication(convention, booking);
  await openConsole(documentsOf(session), answers);
  const bin = page.getByRole("button", { name: "Supprimer « C-2026-0412 »" });
  await expect.element(bin).toHaveAccessibleDescription(/retirez-le d’abord de l’Espace entreprise/);
  await bin.click({ force: true });
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("the reason is reached and left by the keyboard alone (R-002)", async () => {
  const { session, answers } = aHouse({ visible: false });
  await openConsole(documentsOf(session), answers);
  await expect.element(spaceIcon()).toBeVisible();
  (spaceIcon().element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Rendre visible" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(spaceIcon()).toHaveFocus();
});

test("whoever may only read is offered neither the drop zone nor the way to it", async () => {
  const { volteo } = aHouse();
  const session = aSession("Incendie", {
    bookings: [aBooking(volteo)],
    viewerCan: { publish: false, addDocument: false },
  });
  await openConsole(documentsOf(session), answersOf({ sessions: [session] }));
  await expect.element(page.getByText("Les documents de cette session apparaîtront ici.")).toBeVisible();
  await expect.element(page.getByLabelText(/Déposez des PDF/)).not.toBeInTheDocument();
  await page.getByRole("link", { name: "Espace entreprise" }).click();
  await expect.element(page.getByRole("switch", { name: "Visible par le client" })).toBeDisabled();
  await expect.element(page.getByRole("link", { name: "Publier un document" })).not.toBeInTheDocument();
});
