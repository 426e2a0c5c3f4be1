import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { answersOf } from "#testing/answers.ts";
import { anExtranet } from "#testing/extranet.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aDocument, aPublication } from "#testing/house/papers.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

function aHouse() {
  const volteo = aBooking(aCompany("Voltéo Maintenance"), { visible: true });
  const convention = aDocument("C-2026-0412");
  const session = aSession("Habilitation électrique", { bookings: [volteo], documents: [convention] });
  const publication = aPublication(convention, volteo);
  const now = anExtranet(volteo.company);
  const then = anExtranet(volteo.company);
  then.documents.length = 0;
  then.session.documents.length = 0;
  const previewAct = vi.fn((_asked: { act: object; companyId: string }): unknown => then.answer);
  const answers = Object.assign(answersOf({ sessions: [session] }), { extranetPreview: () => now.answer, previewAct });
  return { volteo, session, publication, answers, previewAct };
}

type House = ReturnType<typeof aHouse>;

async function ask({ session, answers }: House) {
  const opened = await openConsole(`/sessions/${session.id}/extranet`, answers);
  await page.getByRole("button", { name: /Retirer « C-2026-0412 »/ }).click();
  return opened;
}

const dialog = () => page.getByRole("dialog", { name: /Retirer « C-2026-0412 »/ });
const frame = () => document.querySelector<HTMLIFrameElement>("iframe[title='Extranet de Voltéo Maintenance']");
const words = () => frame()?.contentDocument?.body.textContent ?? "";

test("the dialog shows the client’s own screen after the act, and before it (R-018)", async () => {
  const house = aHouse();
  await ask(house);
  await expect.poll(words).toMatch(/Documents 0/);
  expect(words()).not.toContain("C-2026-0412");
  expect(house.previewAct.mock.calls.every(([{ act }]) => "withdrawPublication" in act)).toBe(true);

  await dialog().getByText("Avant", { exact: true }).click();
  await expect.poll(words).toMatch(/C-2026-0412/);
  await dialog().getByText("Après", { exact: true }).click();
  await expect.poll(words).toMatch(/Documents 0/);
});

test("the number of a consequence stands beside what it speaks of, and only on what comes after (R-018)", async () => {
  await ask(aHouse());
  await expect.poll(words).toMatch(/Documents 01/);
  await expect.element(dialog().getByRole("listitem").first()).toMatchTextContent(/1Le document disparaît/);
  await dialog().getByText("Avant", { exact: true }).click();
  await expect.poll(words).toMatch(/Documents 1C-2026/);
});

test("other pages of the client can be looked at, and nothing in the picture is reached (R-018)", async () => {
  await ask(aHouse());
  await expect.poll(words).toMatch(/Habilitation électrique/);
  await dialog().getByText("Documents", { exact: true }).click();
  await expect.poll(words).toMatch(/apparaîtront ici/);
  expect(frame()!.contentDocument!.querySelector("[inert] nav")).not.toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});

test("nothing is done by looking, and leaving gives the focus back (R-018)", async () => {
  const house = aHouse();
  const withdraw = vi.spyOn(house.answers, "withdrawPublication");
  await ask(house);
  await expect.element(page.getByRole("button", { name: "Garder le document" })).toHaveFocus();
  await expect.poll(words).toMatch(/Documents 0/);
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: /Retirer « C-2026-0412 »/ })).toHaveFocus();
  expect(withdraw).not.toHaveBeenCalled();
});

test("an act that would be refused says so instead of the screen, and cannot be confirmed (R-018)", async () => {
  const house = aHouse();
  house.previewAct.mockImplementation(() => aRefusal("ALREADY_WITHDRAWN"));
  await ask(house);
  await expect.element(dialog().getByRole("alert")).toMatchTextContent(/a déjà été retiré/);
  await expect.element(dialog().getByRole("button", { name: "Retirer le document" })).toBeDisabled();
});

test("while somebody else acts, the preview asks again by itself, then offers to (R-018)", async () => {
  const house = aHouse();
  let busy = true;
  const shown = house.previewAct({ act: {}, companyId: "" });
  house.previewAct.mockClear().mockImplementation(() => (busy ? aRefusal("PREVIEW_BUSY") : shown));
  await ask(house);
  await expect.element(dialog().getByRole("alert"), { timeout: 4_000 }).toMatchTextContent(/Réessayez dans un instant/);
  await expect.element(dialog().getByRole("button", { name: "Retirer le document" })).toBeEnabled();
  expect(house.previewAct).toHaveBeenCalledTimes(3);
  busy = false;
  await dialog().getByRole("button", { name: "Réessayer" }).click();
  await expect.poll(words).toMatch(/Documents 0/);
});

test("without the preview the words still stand, and the act can be done (R-018)", async () => {
  const house = aHouse();
  house.previewAct.mockImplementation(() => {
    throw new Error("away");
  });
  await ask(house);
  await expect.element(dialog().getByRole("button", { name: "Réessayer" })).toBeVisible();
  await dialog().getByRole("button", { name: "Retirer le document" }).click();
  await expect.element(page.getByText(/est retiré de l’espace de Voltéo Maintenance/)).toBeVisible();
});
