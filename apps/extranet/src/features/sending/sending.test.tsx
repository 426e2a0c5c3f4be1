import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { connection, extranet } from "../../testing/answers.ts";
import { heights, sent } from "../../testing/papers.ts";
import { asPaul } from "../../testing/visits.ts";
import { openApp } from "../../testing/open-app.tsx";
import { holdUploads } from "../../testing/uploads.ts";

const aFile = (name: string) => new File(["%PDF-1.7"], name, { type: "application/pdf" });
const zone = () => page.getByLabelText("Envoyer un document");
const onSession = (fields: object) => () =>
  extranet({ session: { ...heights, documents: [], expectedDocuments: [], sentDocuments: [], ...fields } });
const listing = (...documents: (typeof sent)[]) => ({
  SentList: () => extranet({ sentDocuments: connection("ExtranetSentDocument", documents) }),
});

afterEach(() => vi.unstubAllGlobals());

test("files travel at once, get a name, and leave together (R-008, R-091)", async () => {
  const { nextTravel } = holdUploads();
  const app = await openApp("/sessions/heights", asPaul);
  await userEvent.upload(zone(), [aFile("plan signé.pdf"), aFile("IMG_2034.pdf"), new File([], "vide.pdf")]);
  await expect.element(page.getByText("Ce fichier est vide. Choisissez-en un autre.")).toBeVisible();
  await expect.element(page.getByRole("progressbar", { name: "Envoi de IMG_2034.pdf" })).toBeVisible();

  (await nextTravel()).finish({ status: 200, body: { uploadId: "first" } });
  (await nextTravel()).finish({ status: 200, body: { uploadId: "second" } });
  await page.getByLabelText("Titre du document").nth(1).fill("Photo du quai");
  await expect.poll(() => document.getAnimations()).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);

  app.answer({
    SendDocuments: ({ input }) => ({ sendDocument: { ...sent, id: (input as { uploadId: string }).uploadId } }),
  });
  await page.getByRole("button", { name: "Envoyer 2 documents" }).click();
  await expect.element(page.getByText("2 documents envoyés à Atlantique Formation.")).toBeVisible();
  expect(app.asked("SendDocuments")).toEqual([
    { input: { uploadId: "first", sessionId: "heights", title: "plan signé" } },
    { input: { uploadId: "second", sessionId: "heights", title: "Photo du quai" } },
  ]);
});

test("leaving with files that were not sent is asked first", async () => {
  const { nextTravel } = holdUploads();
  const app = await openApp("/sessions/heights", asPaul);
  await userEvent.upload(zone(), aFile("plan.pdf"));
  (await nextTravel()).finish();
  await expect.element(page.getByLabelText("Titre du document")).toBeVisible();

  void app.goTo("/documents");
  await page.getByRole("button", { name: "Rester sur la page" }).click();
  await expect.element(page.getByLabelText("Titre du document")).toHaveValue("plan");

  void app.goTo("/documents");
  await page.getByRole("button", { name: "Quitter", exact: true }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
});

test("a session cancelled for the company takes no document, and says so (R-038)", async () => {
  await openApp("/sessions/heights", {
    ...asPaul,
    SessionPage: onSession({ canSend: false, cancelled: true, cancelledAt: "2026-11-21T09:00:00Z" }),
  });
  await expect.element(page.getByText(/Cette session est annulée/)).toBeVisible();
  await expect.element(zone()).not.toBeInTheDocument();
});

test("a session cancelled while a file was on its way is refused in words (R-038)", async () => {
  const { nextTravel } = holdUploads();
  const message = "Cette session est annulée : rien ne peut plus y être envoyé.";
  await openApp("/sessions/heights", {
    ...asPaul,
    SendDocuments: () => ({ sendDocument: { __typename: "Refusal", code: "BOOKING_CANCELLED", message } }),
  });
  await userEvent.upload(zone(), aFile("plan.pdf"));
  (await nextTravel()).finish();
  await page.getByRole("button", { name: "Envoyer 1 document" }).click();

  await expect.element(page.getByRole("alert")).toHaveTextContent(message);
  await expect.element(page.getByLabelText("Titre du document")).toHaveValue("plan");
});

test("what nobody at the organisation has seen is taken back, and sent again (R-091)", async () => {
  const app = await openApp("/documents?view=sent", {
    ...asPaul,
    TakeBack: () => ({ removeSentDocument: sent }),
    SendAgain: () => ({ restoreSentDocument: sent }),
  });
  await expect.element(page.getByText("Plan de prévention")).toBeVisible();
  app.answer(listing());
  await page.getByRole("button", { name: "Annuler l’envoi de Plan de prévention" }).click();
  await expect.element(page.getByText("L’envoi de « Plan de prévention » est annulé.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Rétablir l’envoi" })).toHaveFocus();

  app.answer(listing(sent));
  await page.getByRole("button", { name: "Rétablir l’envoi" }).click();
  await expect.element(page.getByRole("button", { name: "Annuler l’envoi de Plan de prévention" })).toBeVisible();
});

test("seen by the organisation, a document can no longer be taken back, live (R-008, B-01)", async () => {
  const app = await openApp("/documents?view=sent", asPaul);
  await expect.element(page.getByRole("button", { name: "Annuler l’envoi de Plan de prévention" })).toBeVisible();

  app.answer(listing({ ...sent, state: "SEEN", canRemove: false }));
  app.deliver([{ kind: "RECEIVED_DOCUMENT", id: "sent", gone: false }]);

  await expect.element(page.getByText("Vu", { exact: true }).first()).toBeInTheDocument();
  await expect
    .element(page.getByRole("button", { name: "Annuler l’envoi de Plan de prévention" }))
    .not.toBeInTheDocument();
});

test("what the antivirus holds opens for nobody, and says what to do", async () => {
  await openApp("/documents?view=sent", { ...asPaul, ...listing({ ...sent, scan: "INFECTED" }) });
  await expect.element(page.getByText(/Un virus a été trouvé dans ce fichier/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: /Télécharger/ })).not.toBeInTheDocument();

  await page.getByRole("button", { name: "Sélectionner" }).click();
  await expect.element(page.getByRole("checkbox", { name: "Plan de prévention" })).toBeDisabled();
});
