import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aCalendarSlot, calendarAnswers, type CalendarSlot } from "#testing/calendar.ts";
import { openConsole } from "#testing/open-console.tsx";

// The grid is drawn several times in each of them.
vi.setConfig({ testTimeout: 15_000 });
afterEach(() => page.viewport(1280, 900));

async function open(
  slots: CalendarSlot[],
  address = "/sessions/calendar?view=month&date=2027-01-12",
  part: object = {},
) {
  const asked: object[] = [];
  const answers = { ...answersOf({}), ...calendarAnswers(slots, asked), ...part };
  const shown = await openConsole(address, answers);
  return { ...shown, asked };
}
const slotNamed = (name: RegExp) => page.getByRole("link", { name });

test("a month shows each slot as a link to its session, said in full, with what overlaps", async () => {
  const overlapping = aCalendarSlot("Habilitation électrique", "2027-01-12", { overlaps: ["TRAINER", "VENUE"] });
  await open([overlapping, aCalendarSlot("Excel avancé", "2027-01-14", { status: "CANCELLED" })]);
  await expect
    .element(
      slotNamed(
        /Habilitation électrique.*mardi 12 janvier 2027.*Planifiée.*Karim Benali.*Chevauchement : le formateur est pris ailleurs, le lieu est pris/,
      ),
    )
    .toHaveAttribute("href", `/console/sessions/${overlapping.sessionId}`);
  await expect.element(slotNamed(/Excel avancé.*Annulée/)).toBeVisible();
  await expect.element(page.getByText("1er janvier")).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Janvier 2027" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("shift and an arrow ask for the move, which is done, said and taken back", async () => {
  const slot = aCalendarSlot("Habilitation électrique", "2027-01-12");
  const { asked } = await open([slot]);
  const link = slotNamed(/Habilitation électrique.*12 janvier/);
  await expect.element(link).toBeVisible();
  (link.element() as HTMLElement).focus();
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  await expect.element(page.getByRole("dialog", { name: /Déplacer/ })).toBeVisible();
  expect(asked).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);

  await page.getByRole("button", { name: "Déplacer le créneau" }).click();
  await expect.element(page.getByText(/le créneau est déplacé au mercredi 13 janvier 2027/)).toBeVisible();
  const where = { slotId: slot.id, startsAt: "09:00", endsAt: "12:30" };
  expect(asked).toEqual([{ moveSlot: { ...where, date: "2027-01-13", expectedSlotsVersion: 1 } }]);
  await expect.element(slotNamed(/Habilitation électrique.*13 janvier/)).toBeVisible();

  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.element(page.getByText("Le déplacement est annulé.")).toBeVisible();
  expect(asked.at(-1)).toEqual({ moveSlot: { ...where, date: "2027-01-12", expectedSlotsVersion: 2 } });
});

test("a session of several days moves as a whole, once it is said who sees it and which days are off", async () => {
  const first = aCalendarSlot("Management", "2027-01-14", { slotCount: 2, publicationCount: 2, status: "CONFIRMED" });
  const second = aCalendarSlot("Management", "2027-01-15", { slotCount: 2, sessionId: first.sessionId });
  const { asked } = await open([first, second]);
  await page.getByRole("button", { name: "Déplacer Management…" }).first().click();
  const dialog = page.getByRole("dialog", { name: /Déplacer/ });
  await expect.element(dialog.getByRole("button", { name: "Déplacer le créneau" })).toBeDisabled();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();

  const link = slotNamed(/Management.*14 janvier/);
  (link.element() as HTMLElement).focus();
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  await dialog.getByRole("radio", { name: /toute la session/ }).click();
  await expect.element(dialog.getByText(/2 clients voient cette session/)).toBeVisible();
  await expect.element(dialog.getByText(/Cette session est confirmée/)).toBeVisible();
  await expect.element(dialog.getByText("Le samedi 16 janvier 2027 tombe un week-end.")).toBeVisible();
  await dialog.getByRole("button", { name: "Déplacer la session" }).click();
  await expect.element(page.getByText(/Toute la session/)).toBeVisible();
  expect(asked).toEqual([
    {
      setSessionSlots: [
        { id: first.id, date: "2027-01-15" },
        { id: second.id, date: "2027-01-16" },
      ],
    },
  ]);
});

test("a move that is refused says why, and stays asked for", async () => {
  const slot = aCalendarSlot("Habilitation électrique", "2027-01-12");
  const { asked } = await open([slot], "/sessions/calendar?view=list&date=2027-01-12", {
    moveSlot: () => ({ __typename: "Refusal", code: "TRAINER_BUSY", message: "Un formateur est déjà pris." }),
  });
  await page.getByRole("button", { name: "Déplacer Habilitation électrique…" }).click();
  await page.getByLabelText("Nouveau jour").click();
  await page
    .getByRole("button", { name: "13 January 2027" })
    .or(page.getByRole("button", { name: "13 janvier 2027" }))
    .click();
  await page.getByRole("button", { name: "Déplacer le créneau" }).click();
  await expect.element(page.getByRole("dialog").getByRole("alert")).toHaveTextContent("Un formateur est déjà pris.");
  expect(asked).toEqual([]);
});

test("periods, views and filters are addresses; an empty period says so", async () => {
  const { router } = await open(
    [],
    `/sessions/calendar?view=list&date=2027-01-12&trainer=0193a1f2-7c44-7b1e-9d7e-7d1c4f0b2a11`,
  );
  await expect.element(page.getByText("Aucun créneau ne correspond à ces filtres sur cette période.")).toBeVisible();
  await expect.element(page.getByText("Formateur : Karim Benali")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await page.getByRole("button", { name: "Effacer les filtres" }).click();
  await expect.element(page.getByText(/Aucun créneau sur cette période/)).toBeVisible();
  await page
    .getByRole("navigation", { name: "Changer de période" })
    .getByRole("link", { name: "Février 2027" })
    .click();
  await expect.element(page.getByRole("heading", { name: "Février 2027" })).toBeVisible();
  expect(router.state.location.search).toMatchObject({ view: "list", date: "2027-02-01" });
});

test("who may not move sees no way to, and a narrow screen reads the days one below the other", async () => {
  await page.viewport(390, 844);
  await open(
    [aCalendarSlot("Habilitation électrique", "2027-01-12", { canMove: false })],
    "/sessions/calendar?date=2027-01-12",
  );
  await expect.element(page.getByRole("heading", { name: "Mardi 12 janvier 2027" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /Déplacer/ })).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await accessibilityFaults()).toEqual([]);
});
