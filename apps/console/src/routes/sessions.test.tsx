import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

const volteo = aCompany("Voltéo Maintenance");
const caradec = aCompany("Ateliers Caradec");

function aHouse() {
  const electricity = aSession("Habilitation électrique", {
    status: "CONFIRMED",
    bookings: [aBooking(volteo), aBooking(caradec)],
  });
  const excel = aSession("Excel avancé", {
    status: "TO_PLAN",
    startsOn: null,
    endsOn: null,
    bookings: [aBooking(caradec)],
  });
  const sessions = [electricity, excel];
  return { electricity, excel, sessions, answers: answersOf({ sessions, companies: [volteo, caradec] }) };
}

const row = (name: RegExp) => page.getByRole("row", { name });

test("a session is read on one line: title, status, clients, dates, documents", async () => {
  const { answers } = aHouse();
  await openConsole("/sessions", answers);
  await expect
    .element(row(/Habilitation électrique SES-2027-\d+ Confirmée 2 entreprises 12 – 14 janv. 2027/))
    .toBeVisible();
  await expect.element(row(/Excel avancé SES-2027-\d+ À planifier Ateliers Caradec À définir/)).toBeVisible();
});

test("a view by status is an address, with its count", async () => {
  const { answers } = aHouse();
  const { router } = await openConsole("/sessions", answers);
  await page.getByRole("link", { name: "À planifier 1" }).click();
  await expect.element(row(/Habilitation/)).not.toBeInTheDocument();
  expect(router.state.location.search).toMatchObject({ status: "TO_PLAN" });
});

test("a search that finds nothing names itself and can be cleared", async () => {
  const { answers } = aHouse();
  const { router } = await openConsole("/sessions", answers);
  await page.getByRole("searchbox", { name: "Rechercher dans la liste" }).fill("plomberie");
  await expect.element(page.getByText(/Aucune session ne correspond à « plomberie »/)).toBeVisible();
  await page.getByRole("button", { name: "Effacer les filtres" }).click();
  await expect.element(row(/Habilitation/)).toBeVisible();
  expect(router.state.location.search).not.toHaveProperty("search");
});

test("a filter in force is a chip that can be removed", async () => {
  const { answers } = aHouse();
  await openConsole(`/sessions?company=${volteo.id}&from=2027-01-01`, answers);
  await expect.element(page.getByText("Début : à partir du 1er janv. 2027")).toBeVisible();
  await expect.element(row(/Excel/)).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Retirer le filtre « Entreprise : Voltéo Maintenance »" }).click();
  await expect.element(row(/Excel/)).toBeVisible();
});

test("the order is chosen at the head of a column and kept in the address", async () => {
  const { answers } = aHouse();
  const sessions = vi.spyOn(answers, "sessions");
  const { router } = await openConsole("/sessions?sort=%5Bobject%20Object%5D", answers);
  await page.getByRole("button", { name: "Session", exact: true }).click();
  await expect.element(page.getByRole("columnheader", { name: "Session" })).toHaveAttribute("aria-sort", "ascending");
  expect(router.state.location.search).toMatchObject({ sort: "title" });
  expect(sessions.mock.calls.map(([asked]) => asked)).toContainEqual(expect.objectContaining({ sort: "TITLE_ASC" }));
});

test("a list that cannot be read says so in its place, and recovers when asked again", async () => {
  const { answers } = aHouse();
  const { sessions } = answers;
  answers.sessions = () => new Error("The database is away");
  await openConsole("/sessions", answers);
  await expect.element(page.getByRole("alert")).toMatchTextContent(/n’a pas pu être chargée/);
  await expect.element(page.getByText("Sessions ce mois-ci")).toBeVisible();

  answers.sessions = sessions;
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(row(/Habilitation/)).toBeVisible();
});

test("a house without sessions says what will appear", async () => {
  await openConsole("/sessions", answersOf({}));
  await expect.element(page.getByText("Vos sessions de formation apparaîtront ici.")).toBeVisible();
});

test("fifty sessions are shown, then more when asked", async () => {
  const sessions = Array.from({ length: 60 }, (_, index) =>
    aSession(`Session ${index}`, { bookings: [aBooking(volteo)] }),
  );
  await openConsole("/sessions", answersOf({ sessions }));
  await expect.element(page.getByText("50 sur 60")).toBeVisible();
  await page.getByRole("button", { name: "Afficher plus" }).click();
  await expect.element(row(/Session 59/)).toBeVisible();
});

test("new sessions wait to be asked for, nothing moves under the pointer (B-01)", async () => {
  const { answers, sessions } = aHouse();
  await openConsole("/sessions", answers);
  await expect.element(row(/Excel/)).toBeVisible();
  const added = aSession("Incendie", { bookings: [aBooking(volteo)] });
  sessions.unshift(added);
  tellChanges([{ kind: "SESSION", id: added.id, gone: false }]);

  await page.getByRole("button", { name: "1 nouvelle session" }).click();
  await expect.element(row(/Incendie/)).toBeVisible();
});

test("a row changed by somebody else changes in place, with a flash (B-01)", async () => {
  const { answers, excel } = aHouse();
  await openConsole("/sessions", answers);
  await expect.element(row(/Excel avancé .*À planifier/)).toBeVisible();
  excel.status = "PLANNED";
  tellChanges([{ kind: "SESSION", id: excel.id, gone: false }]);
  const cell = row(/Excel/).getByRole("cell", { name: "Planifiée" });
  await expect.element(cell).toHaveAttribute("data-flash", "true");
});

test("a row changed again while it is being read is read once more (B-01, L-14)", async () => {
  const { answers, excel } = aHouse();
  await openConsole("/sessions", answers);
  await expect.element(row(/Excel avancé .*À planifier/)).toBeVisible();
  // As a server does: what it answers is as old as the question.
  const held: (() => void)[] = [];
  answers.session = () => new Promise((answer) => held.push(answer.bind(null, { ...excel })));
  for (const status of ["PLANNED", "CONFIRMED"]) {
    excel.status = status;
    tellChanges([{ kind: "SESSION", id: excel.id, gone: false }]);
  }
  await expect.poll(() => held).toHaveLength(2);
  for (const answer of held) answer();
  await expect.element(row(/Excel avancé .*Confirmée/)).toBeVisible();
});

test("⌘K finds a session and goes there by the keyboard alone", async () => {
  const { answers, excel } = aHouse();
  const { router } = await openConsole("/companies", answers);
  await expect.element(page.getByRole("heading", { name: "Entreprises", level: 1 })).toBeVisible();
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.fill(page.getByRole("combobox"), "excel");
  await expect.element(page.getByRole("option", { name: /Excel avancé/ })).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "Excel avancé", level: 1 })).toBeVisible();
  expect(router.state.location.pathname).toBe(`/sessions/${excel.id}/clients`);
});
