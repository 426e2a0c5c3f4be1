import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aDocument, aPublication } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { aTrashItem, trashAnswers, type TrashItem } from "#testing/trash.ts";

function aHouse(more: TrashItem[] = []) {
  const volteo = aCompany("Voltéo Maintenance");
  const booking = aBooking(volteo, { visible: true });
  const document = aDocument("Programme");
  const session = aSession("Habilitation électrique", { bookings: [booking], documents: [document] });
  const publication = aPublication(document, booking);
  session.deletedAt = "2026-11-20T09:00:00Z";
  const deleted = aTrashItem("SESSION", session.title, {
    id: session.id,
    session,
    livePublicationCount: 1,
    keptFor: "CLIENT_HOLDS",
    purgedOn: null,
    warnings: [
      { code: "COMPANY_MERGED", name: "Voltéo SARL", subjectId: "1", company: { id: volteo.id, name: volteo.name } },
    ],
    viewerCan: { restore: true, purge: false },
  });
  const learner = aTrashItem("LEARNER", "Chloé Dubreuil", { company: volteo });
  const items = [deleted, learner, ...more];
  const answers = { ...answersOf({ sessions: [session], companies: [volteo] }), ...trashAnswers(items) };
  return { volteo, session, publication, learner, items, answers };
}

const row = (name: RegExp) => page.getByRole("row", { name });
const undo = page.getByRole("button", { name: "Annuler", exact: true });

test("the trash says what, where, when, by whom, and until when, or why it is kept", async () => {
  const { answers } = aHouse();
  await openConsole("/trash", answers);
  await expect
    .element(row(/Chloé Dubreuil Apprenant Voltéo Maintenance 20\/11\/2026 Marion Lefèvre 20 nov. 2027/))
    .toBeVisible();
  await expect.element(row(/Habilitation électrique Session SES-.* Conservé : chez le client/)).toBeVisible();
  await expect.element(page.getByText(/s’y restaure tel quel pendant 365 jours/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a kind, a search and an order are an address", async () => {
  const { answers } = aHouse();
  const asked = vi.spyOn(answers, "trash");
  const { router } = await openConsole("/trash", answers);
  await page.getByRole("link", { name: "Apprenant 1" }).click();
  await expect.element(row(/Habilitation/)).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Supprimé le" }).click();
  await page.getByRole("searchbox").fill("plomberie");
  await expect.element(page.getByText(/ne correspond à « plomberie »/)).toBeVisible();
  expect(router.state.location.search).toMatchObject({ kind: "LEARNER", sort: "date", search: "plomberie" });
  expect(asked.mock.lastCall![0]).toMatchObject({
    filter: { kinds: ["LEARNER"], search: "plomberie" },
    sort: "DELETED_ASC",
  });
});

test("an empty trash says what will be found there", async () => {
  await openConsole("/trash", answersOf({}));
  await expect.element(page.getByText(/La corbeille est vide/)).toBeVisible();
});

test("restoring says what has changed meanwhile, with a link, and can be undone (R-045, B-02)", async () => {
  const { answers, volteo } = aHouse();
  await openConsole("/trash", answers);
  await page.getByRole("button", { name: "Restaurer Habilitation électrique" }).click();
  await expect.element(page.getByText(/Habilitation électrique : restauré/)).toBeVisible();
  const merged = page.getByRole("link", { name: "Voltéo Maintenance", exact: true });
  await expect.element(merged).toHaveAttribute("href", `/console/companies/${volteo.id}`);
  await expect.element(row(/Habilitation électrique restauré/)).toHaveAttribute("data-greyed");
  await undo.click();
  await expect.element(page.getByText(/est de retour dans la corbeille/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Restaurer Habilitation électrique" })).toBeVisible();
});

test("a refusal is said in words, and the row stays", async () => {
  const { answers } = aHouse([aTrashItem("ENROLMENT", "Yann Le Goff")]);
  answers.restoreEnrolment = () => aRefusal("ALREADY_ENROLLED");
  await openConsole("/trash", answers);
  await page.getByRole("button", { name: "Restaurer Yann Le Goff" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/Yann Le Goff :/);
  await expect.element(page.getByRole("button", { name: "Restaurer Yann Le Goff" })).toBeVisible();
});

test("several things are restored in one act: sessions first, what is refused says why, the rest is undone together", async () => {
  const { answers } = aHouse([aTrashItem("ENROLMENT", "Yann Le Goff")]);
  const order: string[] = [];
  const { restoreSession, restoreLearner } = answers;
  answers.restoreSession = (asked) => (order.push("session"), restoreSession(asked));
  answers.restoreLearner = (asked) => (order.push("learner"), restoreLearner(asked));
  answers.restoreEnrolment = () => (order.push("enrolment"), aRefusal("LEARNER_DELETED"));
  await openConsole("/trash", answers);
  await page.getByRole("checkbox", { name: "Tout sélectionner" }).click();
  await page.getByRole("button", { name: "Restaurer (3)" }).click();
  await expect.element(page.getByText(/2 éléments sont restaurés/)).toBeVisible();
  await expect.element(page.getByRole("listitem").filter({ hasText: /Yann Le Goff :/ })).toBeVisible();
  expect(order).toEqual(["session", "learner", "enrolment"]);
});

test("a session shows in the trash what its clients hold, which is withdrawn from there (R-043)", async () => {
  const { answers, publication } = aHouse();
  await openConsole("/trash", answers);
  await page.getByRole("link", { name: "Habilitation électrique" }).click();
  const drawer = page.getByRole("dialog", { name: "Habilitation électrique" });
  await expect.element(drawer).toMatchTextContent(/Voltéo SARL fait maintenant partie de Voltéo Maintenance/);
  await drawer.getByRole("button", { name: /Retirer « Programme »/ }).click();
  await page.getByRole("button", { name: "Retirer le document" }).click();
  await expect.poll(() => publication.withdrawnAt).not.toBeNull();
  await expect.element(drawer.getByRole("button", { name: /Retirer « Programme »/ })).not.toBeInTheDocument();
});

test("what the client will see of a restored session is shown before (R-018)", async () => {
  const { answers } = aHouse();
  const previewed = vi.spyOn(answers, "previewAct");
  await openConsole("/trash", answers);
  await page.getByRole("link", { name: "Habilitation électrique" }).click();
  await page.getByRole("button", { name: "Voir ce que le client verra" }).click();
  await expect.poll(() => previewed.mock.calls.some(([{ act }]) => "restoreSession" in act)).toBe(true);
});

test("deleting for good asks for the name, typed", async () => {
  const { answers, items, learner } = aHouse();
  await openConsole(`/trash?item=${learner.id}`, answers);
  await page.getByRole("button", { name: "Supprimer définitivement…" }).click();
  const dialog = page.getByRole("dialog", { name: /Supprimer définitivement « Chloé Dubreuil »/ });
  const confirm = dialog.getByRole("button", { name: "Supprimer définitivement" });
  await expect.element(confirm).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Nom recopié" }).fill("chloé dubreuil");
  await confirm.click();
  await expect.element(page.getByText("Chloé Dubreuil est supprimé définitivement.")).toBeVisible();
  expect(items).not.toContain(learner);
  await expect.element(row(/Chloé/)).not.toBeInTheDocument();
});

test("what must stay is not offered to be deleted for good, and whoever may not restore only reads", async () => {
  const { answers, items } = aHouse();
  for (const item of items) item.viewerCan = { restore: false, purge: false };
  await openConsole(`/trash?item=${items[0]!.id}`, answers);
  await expect.element(page.getByRole("dialog", { name: "Habilitation électrique" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /Supprimer définitivement/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: /Restaurer/ })).not.toBeInTheDocument();
});

test("what others delete waits to be asked for (B-01)", async () => {
  const { answers, items } = aHouse();
  await openConsole("/trash", answers);
  await expect.element(row(/Chloé/)).toBeVisible();
  items.unshift(aTrashItem("CONTACT", "Paul Renard"));
  tellChanges([{ kind: "COMPANY", id: "1", gone: false }]);
  await page.getByRole("button", { name: "1 nouvel élément" }).click();
  await expect.element(row(/Paul Renard/)).toBeVisible();
});
