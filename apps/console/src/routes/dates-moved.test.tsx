import { calendarDay } from "@passerelle/ui";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aContact } from "#testing/house/companies.ts";
import { id } from "#testing/house/house.ts";
import { aBooking } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";
import { aPlanningHouse, volteo } from "#testing/planning.ts";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const offer = () => page.getByRole("dialog", { name: /prévenir les clients/ });

let house: ReturnType<typeof aPlanningHouse>;
const notify = vi.fn<(asked: { input: object }) => unknown>(() => ({
  __typename: "NotifiedDatesChange",
  id: id(),
  recipientCount: 2,
}));
beforeEach(() => {
  notify.mockClear();
  house = aPlanningHouse();
  Object.assign(house.answers, { notifyDatesChange: notify });
});

/** A client that confirmed these dates until today, and has them in a calendar. */
function bookVolteo() {
  const holder = {
    id: id(),
    dayCount: 1,
    invitedAt: "2026-11-20T09:00:00Z",
    lastToldAt: "2026-11-20T09:00:00Z",
    contact: aContact("Paul", "Renard"),
  };
  house.session.bookings = [
    aBooking(volteo, { dates: { movedOn: calendarDay(new Date()) }, calendarHolders: [holder] }),
  ];
  Object.assign(house.session, { calendarHolderCount: 1 });
}

async function removeASlot() {
  await openConsole(`/sessions/${house.session.id}/planning`, house.answers);
  await button(/^Retirer : .*13/).click();
  await button("Enregistrer le planning").click();
}

test("once dates moved, who is concerned may be notified; refusing leaves calendars to themselves (R-136, R-137)", async () => {
  bookVolteo();
  await removeASlot();
  await expect.element(offer()).toMatchTextContent(/L’agenda d’une personne est mis à jour dans tous les cas/);
  await expect.element(offer()).toMatchTextContent(/À confirmer de nouveau · A la session dans un agenda/);
  await expect.element(offer().getByRole("link", { name: "Voltéo Maintenance" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await offer().getByRole("button", { name: "Ne pas notifier" }).click();
  await expect.element(offer()).not.toBeInTheDocument();
  expect(notify).not.toHaveBeenCalled();
  await expect.element(page.getByText("Le planning est enregistré.")).toBeVisible();
});

test("«Notifier» sends a message to the clients chosen (R-137)", async () => {
  bookVolteo();
  await removeASlot();
  await offer().getByRole("textbox", { name: "Message" }).fill("La salle n’était plus libre.");
  await offer().getByRole("button", { name: "Notifier", exact: true }).click();
  await expect.element(offer()).toMatchTextContent(/Le message part à 2 personnes/);
  await expect.element(offer().getByRole("button", { name: "Fermer" })).toHaveFocus();
  expect(notify.mock.calls[0]![0].input).toEqual({
    sessionId: house.session.id,
    companyIds: [volteo.id],
    message: "La salle n’était plus libre.",
  });
});

test("nobody is asked about dates that concern nobody", async () => {
  await removeASlot();
  await expect.element(page.getByText("Le planning est enregistré.")).toBeVisible();
  await expect.element(offer()).not.toBeInTheDocument();
});
