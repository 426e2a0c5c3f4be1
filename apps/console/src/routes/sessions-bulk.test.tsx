import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse() {
  const volteo = aCompany("Voltéo Maintenance");
  const first = aSession("Habilitation électrique", { bookings: [aBooking(volteo, { visible: true })] });
  const second = aSession("Excel avancé", { bookings: [aBooking(volteo, { status: "UNDECIDED" })] });
  const sessions = [first, second];
  return { first, second, sessions, answers: answersOf({ sessions, companies: [volteo] }) };
}

const row = (name: RegExp) => page.getByRole("row", { name });
const bar = page.getByRole("region", { name: "Sélection" });
const takeAll = () => page.getByRole("checkbox", { name: "Tout sélectionner" }).click();
const undo = page.getByRole("button", { name: "Annuler", exact: true });

test("whoever may not decide takes nothing", { timeout: 40_000 }, async () => {
  const session = aSession("Habilitation électrique", { viewerCan: { decide: false } });
  await openConsole("/sessions", answersOf({ sessions: [session] }));
  // The first reading of the list takes longer than the others, on a busy machine.
  await expect.element(row(/Habilitation/), { timeout: 30_000 }).toBeVisible();
  await expect.element(page.getByRole("checkbox")).not.toBeInTheDocument();
  // Nor does the list stand still before its chart has come.
  await expect.element(page.getByText("Sessions par mois").first(), { timeout: 30_000 }).toBeVisible();
});

test("several sessions are archived at once, the words say that no client notices, and all of it is undone (R-046)", async () => {
  const { answers, first, second } = aHouse();
  await openConsole("/sessions", answers);
  await takeAll();
  await expect.element(bar).toMatchTextContent(/2 lignes sélectionnées/);
  expect(await accessibilityFaults()).toEqual([]);
  await bar.getByRole("button", { name: "Archiver" }).click();
  await expect.element(page.getByText(/2 sessions sont archivées ; rien ne change pour leurs clients/)).toBeVisible();
  await expect.element(row(/Excel avancé .*archivée/)).toHaveAttribute("data-greyed");
  await undo.click();
  await expect.poll(() => [first.archivedAt, second.archivedAt]).toEqual([null, null]);
  await expect.element(row(/Excel avancé/)).not.toHaveAttribute("data-greyed");
});

test("the archive is a view of its own, with its way back (R-046)", async () => {
  const { answers, second } = aHouse();
  second.archivedAt = "2026-11-20T09:00:00Z";
  const { router } = await openConsole("/sessions", answers);
  await expect.element(row(/Habilitation/)).toBeVisible();
  await expect.element(row(/Excel/)).not.toBeInTheDocument();
  await page.getByRole("link", { name: "Archivées" }).click();
  await expect.element(row(/Excel avancé/)).toBeVisible();
  await expect.element(row(/Habilitation/)).not.toBeInTheDocument();
  expect(router.state.location.search).toMatchObject({ archived: "only" });
  await takeAll();
  await bar.getByRole("button", { name: "Désarchiver" }).click();
  await expect.poll(() => second.archivedAt).toBeNull();
});

test("deleting several advises a status, says what the clients will see, and is undone (R-018, R-032)", async () => {
  const { answers, first, second } = aHouse();
  const { deleteSession } = answers;
  answers.deleteSession = (asked) => (asked.input.sessionId === second.id ? aRefusal("STALE") : deleteSession(asked));
  await openConsole("/sessions", answers);
  await takeAll();
  await bar.getByRole("button", { name: "Supprimer…" }).click();
  const dialog = page.getByRole("dialog", { name: /Supprimer 2 sessions/ });
  await expect
    .element(dialog)
    .toMatchTextContent(/« Annulé » si la session sera replanifiée, « Perdu » s’ils renoncent/);
  await expect.element(dialog).toMatchTextContent(/Elles y portent la mention « Annulé »/);
  await dialog.getByRole("button", { name: "Supprimer", exact: true }).click();
  await expect.element(page.getByText(/1 session est dans la corbeille/)).toBeVisible();
  await expect.element(page.getByRole("listitem").filter({ hasText: /Excel avancé :/ })).toBeVisible();
  await expect.element(row(/Habilitation électrique .*supprimée/)).toHaveAttribute("data-greyed");
  await undo.click();
  await expect.poll(() => first.deletedAt).toBeNull();
});

test("a status is given to all the clients of several sessions; those who have it are left alone (R-040)", async () => {
  const { answers, second } = aHouse();
  const setStatus = vi.spyOn(answers, "setBookingStatus");
  await openConsole("/sessions", answers);
  await takeAll();
  await bar.getByRole("button", { name: "Statut d’inscription" }).click();
  await page.getByRole("menuitem", { name: "Gagné" }).click();
  await expect.element(page.getByText("1 statut est changé.")).toBeVisible();
  expect(setStatus.mock.calls.map(([{ input }]) => input.sessionId)).toEqual([second.id]);
  await undo.click();
  await expect.poll(() => second.bookings[0]!.status).toBe("UNDECIDED");
});
