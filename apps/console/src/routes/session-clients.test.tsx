import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse(part: object = {}) {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), {
    visible: true,
    enrolledCount: 3,
    freeSeatCount: 2,
    ...part,
  });
  const caradec = aBooking(aCompany("Ateliers Caradec"), { status: "UNDECIDED", ...part });
  const session = aSession("Habilitation électrique", { bookings: [volteo, caradec] });
  const answers = answersOf({ sessions: [session] });
  return { volteo, caradec, session, answers, setStatus: vi.spyOn(answers, "setBookingStatus") };
}

type House = ReturnType<typeof aHouse>;
const open = ({ session, answers }: House) => openConsole(`/sessions/${session.id}`, answers);
const statusOf = (name: RegExp) => page.getByRole("button", { name });
const choose = (name: string) => page.getByRole("menuitemradio", { name }).click();

test("a session opens on its clients: status, visibility, learners out of the places", async () => {
  const house = aHouse();
  const { router } = await open(house);
  await expect.element(page.getByRole("row", { name: /Voltéo Maintenance.* 3\/5/ })).toBeVisible();
  await expect.element(page.getByRole("row", { name: /Ateliers Caradec .*Non visible/ })).toBeVisible();
  expect(router.state.location.pathname).toBe(`/sessions/${house.session.id}/clients`);
  expect(await accessibilityFaults()).toEqual([]);
});

test("the statuses are exactly the five (R-040)", async () => {
  await open(aHouse());
  await statusOf(/inscription de Ateliers Caradec : Indécis/).click();
  const names = page.getByRole("menuitemradio");
  await expect
    .poll(() => names.elements().map((each) => each.textContent))
    .toEqual(["Indécis", "Gagné", "Finalisé", "Annulé", "Perdu"]);
});

test("a status that the client does not notice is set at once, and taken back (R-039)", async () => {
  const { caradec, ...house } = aHouse();
  await open({ caradec, ...house });
  await statusOf(/inscription de Ateliers Caradec/).click();
  await choose("Gagné");
  await expect.element(statusOf(/inscription de Ateliers Caradec : Gagné/)).toBeVisible();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect.element(statusOf(/inscription de Ateliers Caradec : Indécis/)).toBeVisible();
});

test.each([
  ["Annulé", "CANCELLED", /replanifiée plus tard/],
  ["Perdu", "LOST", /ne donne pas suite/],
])("«%s» shows what the client will see before it is set (R-033, R-034, R-035)", async (label, status, meaning) => {
  const house = aHouse();
  await open(house);
  await statusOf(/inscription de Voltéo Maintenance : Gagné/).click();
  await choose(label);
  const dialog = page.getByRole("dialog", { name: new RegExp(`Passer Voltéo Maintenance à « ${label} »`) });
  await expect.element(dialog).toMatchTextContent(meaning);
  await expect.element(dialog).toMatchTextContent(/La mention « Annulé » apparaît/);
  expect(house.setStatus).not.toHaveBeenCalled();
  await dialog.getByRole("button", { name: `Passer à « ${label} »` }).click();
  await expect.element(statusOf(new RegExp(`inscription de Voltéo Maintenance : ${label}`))).toBeVisible();
  expect(house.setStatus.mock.calls[0]![0].input).toMatchObject({ companyId: house.volteo.company.id, status });
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect.element(statusOf(/inscription de Voltéo Maintenance : Gagné/)).toBeVisible();
});

test("a client that does not see the session sees no change: the dialog says so in words", async () => {
  await open(aHouse());
  await statusOf(/inscription de Ateliers Caradec/).click();
  await choose("Annulé");
  await expect.element(page.getByRole("dialog")).toMatchTextContent(/Rien ne change pour Ateliers Caradec/);
});

test("a refusal stays in the dialog, and the status as it was", async () => {
  const house = aHouse();
  house.answers.setBookingStatus = () => aRefusal("SESSION_FULL");
  await open(house);
  await statusOf(/inscription de Voltéo Maintenance/).click();
  await choose("Perdu");
  await page.getByRole("button", { name: "Passer à « Perdu »" }).click();
  await expect.element(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  expect(house.volteo.status).toBe("WON");
});

test("whoever may not decide reads the status and changes nothing", async () => {
  await open(aHouse({ viewerCan: { decide: false } }));
  await expect.element(page.getByRole("row", { name: /Voltéo Maintenance/ })).toMatchTextContent(/Gagné/);
  await expect.element(statusOf(/inscription de/)).not.toBeInTheDocument();
});

test("a session in the trash says since when and by whom, and is restored from there (R-045)", async () => {
  const house = aHouse({ viewerCan: { decide: false } });
  Object.assign(house.session, { deletedAt: "2026-11-20T09:00:00Z", deletedBy: { id: "1", name: "Marion Lefèvre" } });
  await open(house);
  await expect.element(page.getByText(/Dans la corbeille depuis le 20.11.2026 \(Marion Lefèvre\)/)).toBeVisible();
  await page.getByRole("button", { name: "Restaurer" }).click();
  await expect.element(page.getByText(/Dans la corbeille/)).not.toBeInTheDocument();
  await expect.element(page.getByText("La session est restaurée, telle qu’elle était.")).toBeVisible();
});

test("an archived session says that its clients see it as before (R-046)", async () => {
  const house = aHouse();
  Object.assign(house.session, { archivedAt: "2026-11-20T09:00:00Z", archivedBy: { id: "1", name: "Marion Lefèvre" } });
  await open(house);
  await expect.element(page.getByText(/Ses clients la voient toujours, sans mention/)).toBeVisible();
  await page.getByRole("button", { name: "Désarchiver" }).click();
  await expect.element(page.getByText(/sans mention/)).not.toBeInTheDocument();
});

const clientNamed = (name: string) => page.getByRole("row", { name: new RegExp(name) });

test("a company is added to a session in its place, undecided, and taken back", async () => {
  const caradec = aCompany("Ateliers Caradec");
  const session = aSession("Habilitation électrique", { bookings: [] });
  const answers = answersOf({ sessions: [session], companies: [caradec] });
  const book = vi.spyOn(answers, "bookCompany");
  await openConsole(`/sessions/${session.id}`, answers);
  await expect.element(page.getByText(/^Aucun client\./)).toBeVisible();
  await page.getByRole("button", { name: "Ajouter un client" }).click();
  const drawer = page.getByRole("dialog", { name: "Ajouter un client" });
  // The list of companies opens with the drawer, over its buttons.
  await drawer.getByRole("heading").click();
  await drawer.getByRole("button", { name: "Ajouter à la session" }).click();
  await expect.element(drawer.getByText("Choisissez une entreprise.")).toBeVisible();
  await drawer.getByRole("combobox", { name: "Entreprise" }).click();
  await page.getByRole("option", { name: "Ateliers Caradec" }).click();
  expect(await accessibilityFaults()).toEqual([]);
  await drawer.getByRole("button", { name: "Ajouter à la session" }).click();
  await expect.element(statusOf(/inscription de Ateliers Caradec : Indécis/)).toBeVisible();
  expect(book.mock.calls[0]![0].input).toEqual({ sessionId: session.id, companyId: caradec.id });
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect.element(page.getByText("Ateliers Caradec ne fait plus partie de la session.")).toBeVisible();
  await expect.element(clientNamed("Ateliers Caradec")).not.toBeInTheDocument();
});

test("a company that cannot be added is refused beside the button, and the choice stays", async () => {
  const { session } = aHouse();
  const answers = answersOf({ sessions: [session], companies: [aCompany("Maison Le Goff")] });
  answers.bookCompany = () => aRefusal("INTRA_ONE_COMPANY");
  await openConsole(`/sessions/${session.id}`, answers);
  await page.getByRole("button", { name: "Ajouter un client" }).click();
  const drawer = page.getByRole("dialog", { name: "Ajouter un client" });
  await drawer.getByRole("combobox", { name: "Entreprise" }).click();
  await page.getByRole("option", { name: "Maison Le Goff" }).click();
  await drawer.getByRole("button", { name: "Ajouter à la session" }).click();
  await expect.element(drawer.getByRole("alert")).toMatchTextContent(/réservée à une seule entreprise/);
  await expect.element(drawer.getByRole("combobox", { name: "Entreprise" })).toHaveValue("Maison Le Goff");
});

test("a company added by mistake is taken out, and put back with the status it had", async () => {
  const legoff = aCompany("Maison Le Goff");
  const session = aSession("Habilitation électrique", { bookings: [aBooking(legoff)] });
  await openConsole(`/sessions/${session.id}`, answersOf({ sessions: [session], companies: [legoff] }));
  await page.getByRole("button", { name: "Retirer Maison Le Goff de la session" }).click();
  const dialog = page.getByRole("dialog", { name: /Retirer Maison Le Goff de la session/ });
  await expect.element(dialog).toMatchTextContent(/Rien ne change pour Maison Le Goff/);
  await dialog.getByRole("button", { name: "Retirer de la session" }).click();
  await expect.element(page.getByText(/^Aucun client\./)).toBeVisible();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect.element(statusOf(/inscription de Maison Le Goff : Gagné/)).toBeVisible();
});

test("a company that sees the session is not taken out: a status is advised instead (R-032)", async () => {
  await open(aHouse());
  await page.getByRole("button", { name: "Retirer Voltéo Maintenance de la session" }).click();
  const dialog = page.getByRole("dialog");
  await expect.element(dialog).toMatchTextContent(/choisissez plutôt le statut « Annulé » ou « Perdu »/);
  await expect.element(dialog.getByRole("button", { name: "Retirer de la session" })).toBeDisabled();
});

test("nor one that once saw it: the house says so (R-032)", async () => {
  const legoff = aCompany("Maison Le Goff");
  const session = aSession("Habilitation électrique", { bookings: [aBooking(legoff)] });
  const answers = answersOf({ sessions: [session], companies: [legoff] });
  answers.unbookCompany = () => aRefusal("BOOKING_HAS_HISTORY");
  await openConsole(`/sessions/${session.id}`, answers);
  await page.getByRole("button", { name: "Retirer Maison Le Goff de la session" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Retirer de la session" }).click();
  await expect.element(dialog.getByRole("alert")).toMatchTextContent(/« Annulé » ou « Perdu »/);
  await dialog.getByRole("button", { name: "Garder Maison Le Goff" }).click();
  await expect.element(clientNamed("Maison Le Goff")).toBeVisible();
});

test("whoever may not plan adds no client and takes none out", async () => {
  const session = aSession("Habilitation électrique", {
    bookings: [aBooking(aCompany("Voltéo Maintenance"))],
    viewerCan: { plan: false },
  });
  await openConsole(`/sessions/${session.id}`, answersOf({ sessions: [session] }));
  await expect.element(clientNamed("Voltéo Maintenance")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Ajouter un client" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: /^Retirer Voltéo/ })).not.toBeInTheDocument();
});
