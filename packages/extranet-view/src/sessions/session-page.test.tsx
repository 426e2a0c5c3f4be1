import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aDocument, anExpected, aSent, aSession } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { groupSlots } from "./group-slots.ts";
import { SessionPage } from "./session-page.tsx";

const slot = (date: string, startsAt: string, endsAt: string) => ({
  __typename: "Slot" as const,
  id: `${date}-${startsAt}`,
  date,
  startsAt,
  endsAt,
});
const threeDays = ["2026-11-17", "2026-11-18", "2026-11-19"].flatMap((date) => [
  slot(date, "13:30", "17:00"),
  slot(date, "09:00", "12:30"),
]);

test("a session says when, where, and what was published for it", async () => {
  const session = aSession({ slots: threeDays, documents: [aDocument({ title: "Convention" })] });
  const view = await show(<SessionPage session={from(session)} />, [session]);

  await expect.element(page.getByRole("heading", { level: 1, name: "Travaux en hauteur" })).toBeVisible();
  await expect.element(page.getByText("Confirmée")).toBeVisible();
  await expect.element(page.getByText("Mar. 17 novembre")).toBeVisible();
  await expect.element(page.getByText(/9.h.–.12.h.30, 13.h.30.–.17.h/).first()).toBeVisible();
  await expect.element(page.getByText(/Salle Estuaire/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Convention" })).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a session without dates or documents says what will come", async () => {
  const session = aSession({ startsOn: null, endsOn: null, hours: 0, status: "TO_PLAN" });
  const view = await show(<SessionPage session={from(session)} />, [session]);

  await expect.element(page.getByText("Les dates ne sont pas encore définies.")).toBeVisible();
  await expect.element(page.getByText(/apparaîtront ici dès leur publication/)).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a withdrawn document leaves its session at once (R-015)", async () => {
  const withdrawn = aDocument({ title: "Devis" });
  const session = aSession({ documents: [aDocument({ title: "Convention" }), withdrawn] });
  const view = await show(<SessionPage session={from(session)} />, [session]);
  await expect.element(page.getByText("Devis")).toBeVisible();

  view.forget(withdrawn);

  await expect.element(page.getByText("Devis")).not.toBeInTheDocument();
  await expect.element(page.getByRole("heading", { name: "Documents 1" })).toBeVisible();
});

test("a session hidden while it is read says so at once (R-001)", async () => {
  const session = aSession({ documents: [aDocument()] });
  const view = await show(<SessionPage session={from(session)} />, [session]);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();

  view.forget(session);

  await expect.element(page.getByText("Cette session n’est plus disponible.")).toBeVisible();
});

test("both directions stand on the page of a session; a preview shows them without anything to do (R-008, B-17)", async () => {
  const session = aSession({
    expectedDocuments: [anExpected(), anExpected({ label: "Attestations", side: "ORGANISATION_OWES" })],
    sentDocuments: [aSent({ title: "Plan de prévention" })],
  });
  const view = await show(<SessionPage session={from(session)} organisationName="Atlantique Formation" />, [session]);

  await expect.element(page.getByRole("heading", { name: "Documents à envoyer" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Ce que vous enverra Atlantique Formation" })).toBeVisible();
  await expect
    .element(page.getByRole("region", { name: "Documents que vous avez envoyés" }).getByText("Plan de prévention"))
    .toBeVisible();
  await expect.element(page.getByRole("button")).not.toBeInTheDocument();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("the half-days of one date are one day of training, in order", () => {
  expect(groupSlots(threeDays).map(({ date, slots }) => [date, ...slots.map(({ startsAt }) => startsAt)])).toEqual([
    ["2026-11-17", "09:00", "13:30"],
    ["2026-11-18", "09:00", "13:30"],
    ["2026-11-19", "09:00", "13:30"],
  ]);
});
