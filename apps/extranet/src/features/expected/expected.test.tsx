import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { connection, extranet } from "../../testing/answers.ts";
import { heights, owed, promised } from "../../testing/papers.ts";
import { asNewcomer, asPaul } from "../../testing/visits.ts";
import { openApp } from "../../testing/open-app.tsx";
import { holdUploads } from "../../testing/uploads.ts";

const aFile = (name: string) => new File(["%PDF-1.7"], name, { type: "application/pdf" });
const fields = () => [...document.querySelectorAll<HTMLInputElement>("input[type=file]")];
const choose = (file: File) => userEvent.upload(page.elementLocator(fields()[0]!), file);
const sentDocument = { __typename: "ExtranetSentDocument", id: "sent", title: owed.label };
const nothingOwed = () => ({
  ...asPaul.HomePage!({}),
  ...extranet({
    ...(asPaul.HomePage!({}).extranet as object),
    toBring: connection("ExtranetExpectedDocument", []),
  }),
});

afterEach(() => vi.unstubAllGlobals());

test("what is expected is sent from the first thing the client sees, ticked in its place, and can be taken back (B-17)", async () => {
  const { nextTravel } = holdUploads();
  const app = await openApp("/", asPaul);
  const hero = page.getByRole("region", { name: "Document à envoyer" });
  await expect.element(hero.getByText("Convention signée")).toBeVisible();
  await expect.element(page.getByText(/1 document à envoyer · 1 document à lire/)).toBeVisible();

  await choose(aFile("IMG_2034.pdf"));
  await expect
    .element(page.getByRole("progressbar", { name: "Envoi de IMG_2034.pdf" }))
    .toHaveAttribute("aria-valuenow", "50");
  expect(await accessibilityFaults()).toEqual([]);

  app.answer({ BringDocument: () => ({ sendDocument: sentDocument }), HomePage: nothingOwed });
  (await nextTravel()).finish();
  await expect.element(page.getByText("Envoyé à l’instant")).toBeVisible();
  await expect.element(hero).not.toBeInTheDocument();
  expect(app.asked("BringDocument")).toEqual([
    { input: { uploadId: "upload", expectedDocumentId: "owed", title: "Convention signée" } },
  ]);

  app.answer({ BroughtDocument: () => extranet({ sentDocument: { ...sentDocument, canRemove: true } }) });
  app.answer({ UnbringDocument: () => ({ removeSentDocument: sentDocument }), HomePage: asPaul.HomePage! });
  await page.getByRole("button", { name: "Annuler l’envoi de Convention signée" }).click();
  await expect.element(hero).toBeVisible();
  await expect.element(page.getByText("Envoyé à l’instant")).not.toBeInTheDocument();
});

test("a file that is refused says why, and another one can be chosen", async () => {
  const { nextTravel } = holdUploads();
  await openApp("/", asPaul);
  await expect.element(page.getByRole("button", { name: "Envoyer le document" })).toBeVisible();
  await choose(aFile("liste.pdf"));
  (await nextTravel()).finish({ status: 422, body: { code: "FILE_DAMAGED", message: "Damaged." } });

  await expect.element(page.getByRole("alert").getByText(/endommagé|illisible|incomplet/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Choisir un autre fichier" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Réessayer" })).not.toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a line that was cut gives the same file a second chance, and an interrupted file is forgotten", async () => {
  const { nextTravel } = holdUploads();
  const app = await openApp("/", { ...asPaul, BringDocument: () => ({ sendDocument: sentDocument }) });
  await expect.element(page.getByRole("button", { name: "Envoyer le document" })).toBeVisible();
  await choose(aFile("liste.pdf"));
  (await nextTravel()).finish({ status: 0, body: {} });
  await expect.element(page.getByRole("alert").getByText(/L’envoi a été interrompu/)).toBeVisible();

  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("button", { name: "Interrompre l’envoi" }).click();
  await expect.element(page.getByRole("button", { name: "Envoyer le document" })).toBeVisible();
  expect(app.asked("BringDocument")).toEqual([]);
});

test("what the organisation has seen is no longer taken back from where it was ticked (B-17)", async () => {
  const { nextTravel } = holdUploads();
  const brought = (canRemove: boolean) => () => extranet({ sentDocument: { ...sentDocument, canRemove } });
  const app = await openApp("/sessions/heights", {
    ...asPaul,
    BringDocument: () => ({ sendDocument: sentDocument }),
    BroughtDocument: brought(true),
  });
  await expect.element(page.getByRole("button", { name: "Envoyer : Convention signée" })).toBeVisible();
  await choose(aFile("convention.pdf"));
  (await nextTravel()).finish();
  const undo = page.getByRole("button", { name: "Annuler l’envoi de Convention signée" });
  await expect.element(undo).toBeVisible();

  app.answer({ BroughtDocument: brought(false) });
  app.deliver([{ kind: "RECEIVED_DOCUMENT", id: "sent", gone: false }]);
  await expect.element(undo).not.toBeInTheDocument();
  await expect.element(page.getByText("Envoyé à l’instant")).toBeVisible();
});

test("of two colleagues who send the same document, the second is told so (B-17)", async () => {
  const { nextTravel } = holdUploads();
  const message = "Ce document est déjà arrivé.";
  await openApp("/", {
    ...asPaul,
    BringDocument: () => ({
      sendDocument: { __typename: "Refusal", code: "EXPECTED_DOCUMENT_FULFILLED", message },
    }),
  });
  await expect.element(page.getByRole("button", { name: "Envoyer le document" })).toBeVisible();
  await choose(aFile("liste.pdf"));
  (await nextTravel()).finish();
  await expect.element(page.getByRole("alert")).toHaveTextContent(message);
});

test("what a colleague sends is ticked under the reader’s eyes (B-01, B-17)", async () => {
  const app = await openApp("/sessions/heights", asPaul);
  await expect.element(page.getByRole("button", { name: "Envoyer : Convention signée" })).toBeVisible();

  const ticked = { ...owed, state: "FULFILLED", fulfilledAt: "2026-11-21T10:00:00Z" };
  app.answer({
    SessionPage: () =>
      extranet({ session: { ...heights, documents: [], expectedDocuments: [ticked, promised], sentDocuments: [] } }),
  });
  app.deliver([{ kind: "EXPECTED_DOCUMENT", id: "owed", gone: false }]);

  await expect.element(page.getByText(/Envoyé le 21.11.2026/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Envoyer : Convention signée" })).not.toBeInTheDocument();
});

test("when nothing is due the home says that everything is up to date, and which session is the next that holds", async () => {
  const read = { documentCount: 1, unopenedDocumentCount: 0, upcomingSessionCount: 1, pastSessionCount: 0 };
  await openApp("/", {
    ...asNewcomer,
    HomePage: () =>
      extranet({
        ...(asNewcomer.HomePage!({}).extranet as object),
        figures: { __typename: "ExtranetFigures", ...read },
        upcoming: connection("ExtranetSession", [{ ...heights, startsOn: "2027-01-05", cancelled: true }]),
        next: connection("ExtranetSession", [heights]),
      }),
  });
  await expect.element(page.getByText(/Tout est à jour. Prochaine session le 12 janvier 2027/)).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "À faire" })).not.toBeInTheDocument();
});
