import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aDocument, aPublication, aReceived } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse() {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const convention = aDocument("C-2026-0412");
  const session = aSession("Habilitation électrique", { bookings: [volteo], documents: [convention] });
  aPublication(convention, volteo);
  const received = aReceived(volteo, "Liste des participants");
  return { volteo, session, received, answers: answersOf({ sessions: [session] }) };
}

const spaceOf = (session: { id: string }) => `/sessions/${session.id}/extranet`;
const row = (name: RegExp) => page.getByRole("row", { name });
const button = (name: string | RegExp) => page.getByRole("button", { name });

test("what the client sent stands under what was sent to it, with who sent it and where it stands (R-008)", async () => {
  const { session, answers } = aHouse();
  const { screen } = await openConsole(spaceOf(session), answers);
  const received = page.getByRole("region", { name: /Documents reçus/ });
  await expect
    .element(received.getByRole("row", { name: /Liste des participants .*Camille Bonnet .*21\/11\/2026 .*Nouveau/ }))
    .toBeVisible();
  await expect.element(page.getByRole("region", { name: /Documents envoyés/ })).toMatchTextContent(/C-2026-0412/);
  expect(await accessibilityFaults(screen.container)).toEqual([]);
});

test("a document sent meanwhile appears without reloading, and flashes (B-01)", async () => {
  const { session, answers, volteo } = aHouse();
  await openConsole(spaceOf(session), answers);
  await expect.element(row(/Liste des participants/)).toBeVisible();

  const arrived = aReceived(volteo, "Convention signée");
  tellChanges([{ kind: "RECEIVED_DOCUMENT", id: arrived.id, gone: false }]);

  await expect.element(page.getByRole("cell", { name: /^Convention signée/ })).toHaveAttribute("data-flash", "true");
  await expect.element(page.getByRole("cell", { name: /^Liste des participants/ })).not.toHaveAttribute("data-flash");
});

test("the notification leads to its very row, which flashes (R-008)", async () => {
  const { session, answers, received } = aHouse();
  await openConsole(`${spaceOf(session)}?received=${received.id}`, answers);
  await expect
    .element(page.getByRole("cell", { name: /^Liste des participants/ }))
    .toHaveAttribute("data-flash", "true");
});

test("marked as seen, it says by whom and when (R-008)", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);
  await button("Marquer « Liste des participants » comme vu").click();
  await expect.element(row(/Liste des participants .*Vu par Marion Lefèvre/)).toBeVisible();
  await expect.element(button("Marquer « Liste des participants » comme vu")).not.toBeInTheDocument();
});

test("the bin says first what the client will see, then offers to undo (R-018)", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);
  await button("Supprimer « Liste des participants »").click();
  const dialog = page.getByRole("dialog", { name: /Supprimer « Liste des participants »/ });
  await expect.element(dialog).toMatchTextContent(/disparaît aussi de son espace/);

  await dialog.getByRole("button", { name: "Supprimer le document" }).click();
  await expect.element(row(/Liste des participants/)).not.toBeInTheDocument();

  await button("Annuler").click();
  await expect.element(row(/Liste des participants/)).toBeVisible();
  await expect.element(page.getByText("« Liste des participants » est restauré.")).toBeVisible();
});

test("a refused removal is said beside the buttons, and the row stays", async () => {
  const { session, answers } = aHouse();
  answers.removeReceivedDocument = () => aRefusal("RECEIVED_DOCUMENT_REMOVED");
  await openConsole(spaceOf(session), answers);
  await button("Supprimer « Liste des participants »").click();
  await button("Supprimer le document").click();
  await expect.element(page.getByRole("dialog")).toMatchTextContent(aRefusal("RECEIVED_DOCUMENT_REMOVED").message);
});

test.each([
  ["PENDING", "Analyse en cours", /L’antivirus vérifie ce fichier/],
  ["INFECTED", "En quarantaine", /Demandez au client de l’envoyer à nouveau/],
])("a file whose check is %s can neither be opened nor taken, and the reason is told", async (scan, words, reason) => {
  const { session, answers, volteo } = aHouse();
  aReceived(volteo, "Bon de commande", { scan });
  await openConsole(spaceOf(session), answers);
  await expect.element(row(/Bon de commande/)).toMatchTextContent(words);
  const download = button("Télécharger « Bon de commande »");
  await expect.element(download).toHaveAttribute("aria-disabled", "true");
  await expect.element(download).toHaveAccessibleDescription(reason);
  await expect.element(page.getByRole("checkbox", { name: "Sélectionner Bon de commande" })).toBeDisabled();
});

test("what was taken from both tables is downloaded in one zip (R-008)", async () => {
  const { session, answers, received } = aHouse();
  const asked = vi.fn(() => Promise.resolve(new Response("zip")));
  await openConsole(spaceOf(session), answers);
  await page.getByRole("checkbox", { name: "Sélectionner Liste des participants" }).click();
  await page.getByRole("checkbox", { name: "Sélectionner C-2026-0412" }).click();
  vi.stubGlobal("fetch", asked);

  await button("Télécharger (2)").click();

  await expect.poll(() => asked.mock.calls.length).toBe(1);
  const [path, request] = asked.mock.calls[0] as unknown as [string, RequestInit];
  expect(path).toBe("/console/files.zip");
  expect(JSON.parse(request.body as string)).toEqual({
    ids: [session.documents[0]!.currentVersion.id, received.id],
  });
  await expect.element(page.getByRole("region", { name: "Sélection" })).not.toBeInTheDocument();
});

test("a zip that is refused says why, and the selection stays", async () => {
  const { session, answers } = aHouse();
  await openConsole(spaceOf(session), answers);
  await page.getByRole("checkbox", { name: "Sélectionner Liste des participants" }).click();
  const { message } = aRefusal("FILE_IN_QUARANTINE");
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ code: "FILE_IN_QUARANTINE", message }, { status: 422 })),
  );

  await button("Télécharger (1)").click();

  await expect.element(page.getByRole("region", { name: "Sélection" })).toMatchTextContent(message);
});
