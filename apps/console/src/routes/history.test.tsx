import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { tellChanges } from "#lib/changes.ts";
import { answersOf } from "#testing/answers.ts";
import { aHistoryEntry } from "#testing/history.ts";
import { connection } from "#testing/house/house.ts";
import { aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { everyRight, settlingHouse } from "#testing/settings.ts";

type Filter = { families?: string[]; actorId?: string; search?: string; from?: string };
type Asked = { filter?: Filter };

const people = [
  { __typename: "HistoryPerson", id: "01980000-0000-7000-8000-0000000000a1", name: "Marion Lefèvre", kind: "STAFF" },
  { __typename: "HistoryPerson", id: "01980000-0000-7000-8000-0000000000a2", name: "Paul Renard", kind: "CONTACT" },
];

function aHouse() {
  const entries = [aHistoryEntry("SEATS_RESERVED", { companyName: "Caradec", count: 3 })];
  const asked: Filter[] = [];
  const session = aSession("Habilitation électrique");
  const history = ({ filter }: Asked) => {
    if (filter) asked.push(filter);
    return { ...connection(filter?.search ? [] : [...entries]), people };
  };
  Object.assign(session, { history });
  return { answers: answersOf({ sessions: [session] }), session, entries, asked };
}

test("an open history tells what has just been done (B-01)", async () => {
  const { answers, session, entries } = aHouse();
  await openConsole(`/sessions/${session.id}/history`, answers);
  await expect.element(page.getByText("Marion Lefèvre a réservé 3 places pour Caradec.")).toBeVisible();
  entries.unshift(
    aHistoryEntry("BOOKING_STATUS_CHANGED", { companyName: "Caradec", statusBefore: "WON", statusAfter: "CANCELLED" }),
  );
  tellChanges([{ id: session.id, kind: "SESSION", gone: false }]);
  await expect.element(page.getByText(/le statut de Caradec de Gagné à Annulé/)).toBeVisible();
});

test("a history is narrowed by sort, by person and by words, and its filters can be cleared", async () => {
  const { answers, session, asked } = aHouse();
  await openConsole(`/sessions/${session.id}/history`, answers);
  await page.getByRole("link", { name: "Apprenants", exact: true }).last().click();
  await expect.poll(() => asked.at(-1)?.families).toEqual(["LEARNERS"]);
  await page.getByRole("button", { name: "Filtres" }).click();
  await page.getByRole("combobox", { name: "Personne" }).click();
  await page.getByRole("option", { name: "Paul Renard" }).click();
  await expect.poll(() => asked.at(-1)?.actorId).toBe(people[1]!.id);
  await expect.element(page.getByText("Par Paul Renard")).toBeVisible();
  await page.getByRole("searchbox", { name: "Rechercher dans l’historique" }).fill("morel");
  await expect.element(page.getByText("Aucun événement ne correspond à ces filtres.")).toBeVisible();
  await page.getByRole("button", { name: "Effacer les filtres" }).click();
  await expect.element(page.getByText(/a réservé 3 places/)).toBeVisible();
});

test("forty names are told as five, and all of them on demand", async () => {
  const { answers, session, entries } = aHouse();
  const names = Array.from({ length: 40 }, (_, index) => `Apprenant ${index + 1}`);
  entries[0] = aHistoryEntry("LEARNERS_ENROLLED", { companyName: "Caradec", count: 40, names });
  await openConsole(`/sessions/${session.id}/history`, answers);
  await expect.element(page.getByText(/et 35 autres/)).toBeVisible();
  await page.getByText("Tous les noms").click();
  await expect.element(page.getByText(/Apprenant 39, Apprenant 40/)).toBeVisible();
});

function aJournal(checks: object[]) {
  const { answers } = settlingHouse({ rights: everyRight });
  const entry = aHistoryEntry("LEARNERS_ENROLLED", {
    actorName: null,
    isErased: true,
    sessionId: "s",
    sessionTitle: "Habilitation électrique",
    companyId: "c",
    companyName: "Caradec",
  });
  const afters: number[] = [];
  const checkJournal = ({ after }: { after: number }) => {
    afters.push(after);
    return {
      __typename: "JournalCheck",
      erased: 0,
      brokenAt: null,
      fault: null,
      seal: "0a1b",
      ...checks[afters.length - 1],
    };
  };
  const journal = () => ({ ...connection([entry]), people });
  return { answers: { ...answers, journal, checkJournal }, afters };
}

test("the journal is verified on demand, stretch after stretch, and says so (B-12)", async () => {
  const { answers, afters } = aJournal([
    { checked: 20_000, total: 32_345 },
    { checked: 32_345, total: 32_345, erased: 2 },
  ]);
  await openConsole("/settings/journal", answers);
  await expect.element(page.getByText("Quelqu’un a inscrit des apprenants de Caradec.")).toBeVisible();
  await expect.element(page.getByText(/Les noms de cet événement ont été effacés/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Habilitation électrique" })).toBeVisible();
  await page.getByRole("button", { name: "Vérifier la chaîne" }).click();
  await expect.element(page.getByText(/Chaîne vérifiée : 32\s345 événements/)).toBeVisible();
  await expect.element(page.getByText(/Dont 2 aux noms effacés/)).toBeVisible();
  expect(afters).toEqual([0, 20_000]);
  expect(await accessibilityFaults()).toEqual([]);
});

test("a chain that is broken says where and why (B-12)", async () => {
  const { answers } = aJournal([{ checked: 4, total: 9, brokenAt: 5, fault: "FACTS_CHANGED" }]);
  await openConsole("/settings/journal", answers);
  await page.getByRole("button", { name: "Vérifier la chaîne" }).click();
  await expect.element(page.getByText(/Chaîne rompue à l’événement 5/)).toBeVisible();
  await expect.element(page.getByText(/les faits ou le nom de l’auteur ont été modifiés/)).toBeVisible();
});

test("who may not read the journal finds no such part of the settings, nor its proofs", async () => {
  const { answers } = settlingHouse({ rights: { ...everyRight, readJournal: false } });
  await openConsole("/settings/journal", answers);
  await expect.element(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
});
