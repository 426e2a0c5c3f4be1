import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aSession } from "../../testing/facts.ts";
import { from, show } from "../../testing/show.tsx";
import { Agenda } from "./agenda.tsx";

const slots = [
  { __typename: "Slot" as const, id: "a", date: "2027-01-12", startsAt: "09:00", endsAt: "12:30" },
  { __typename: "Slot" as const, id: "b", date: "2027-01-12", startsAt: "13:30", endsAt: "17:00" },
  { __typename: "Slot" as const, id: "c", date: "2027-01-14", startsAt: "09:00", endsAt: "12:30" },
  { __typename: "Slot" as const, id: "d", date: "2027-02-02", startsAt: "09:00", endsAt: "12:30" },
];
const hrefOf = (month: string) => `/sessions?view=agenda&month=${month}`;

async function shown(width: number) {
  await page.viewport(width, 900);
  const session = aSession({ title: "Habilitation électrique", slots });
  const cancelled = aSession({
    title: "Gestes et postures",
    cancelled: true,
    slots: [{ __typename: "Slot", id: "e", date: "2027-01-12", startsAt: "08:00", endsAt: "09:00" }],
  });
  return show(
    <main>
      <h1>Sessions</h1>
      <Agenda month="2027-01" sessions={[from(session), from(cancelled)]} hrefOf={hrefOf} />
    </main>,
    [session, cancelled],
  );
}

test("on a phone the agenda lists the days that have something, the cancelled marked in words (R-084, R-035)", async () => {
  const view = await shown(390);
  const days = page.getByRole("list").first().getByRole("listitem").filter({ hasText: "2027" });
  const told = () => days.elements().map((day) => day.textContent);
  await expect.poll(told).toHaveLength(2);
  expect(told()[0]).toMatch(/12 janvier 2027.*Gestes et postures.*Annulé.*Habilitation électrique.*13\sh\s30/);
  expect(told()[1]).toMatch(/14 janvier 2027.*9\sh\s– 12\sh\s30/);
  await expect.element(page.getByText("mercredi 13 janvier 2027")).not.toBeVisible();
  await expect.element(page.getByRole("link", { name: "Habilitation électrique" }).first()).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("with room enough the agenda is a month from Monday on, holidays named (R-084)", async () => {
  const view = await shown(900);
  const first = page.getByRole("listitem").filter({ hasText: "1er janvier 2027" });
  await expect.element(first.getByText("1er janvier", { exact: true })).toBeVisible();
  await expect.element(page.getByRole("listitem").filter({ hasText: "13 janvier 2027" })).toBeVisible();
  const monday = page.getByRole("listitem").filter({ hasText: "4 janvier 2027" }).first().element();
  const friday = page.getByRole("listitem").filter({ hasText: "1er janvier 2027" }).first().element();
  expect(monday.getBoundingClientRect().left).toBeLessThan(friday.getBoundingClientRect().left);
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("each month is an address, and an empty one says so (R-084)", async () => {
  const view = await show(
    <main>
      <h1>Sessions</h1>
      <Agenda month="2026-12" sessions={[]} hrefOf={hrefOf} elsewhere={<a href={hrefOf("2027-01")}>Janvier</a>} />
    </main>,
    [],
  );
  await expect.element(page.getByText("Aucune session en décembre 2026.")).toBeVisible();
  const ways = page.getByRole("navigation", { name: "Changer de mois" });
  await expect.element(ways.getByRole("link", { name: "Janvier 2027" })).toHaveAttribute("href", hrefOf("2027-01"));
  await expect.element(ways.getByRole("link", { name: "Novembre 2026" })).toHaveAttribute("href", hrefOf("2026-11"));
  expect(await accessibilityFaults(view.container)).toEqual([]);
});
