import { accessibilityFaults } from "@passerelle/ui/testing";
import { addDays } from "@passerelle/schema/vocabulary";
import { calendarDay, formatDayName } from "@passerelle/ui";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answersOf } from "#testing/answers.ts";
import { aPerson } from "#testing/clients.ts";
import { anOption, aProposal, asked, mailAnswers } from "#testing/dates.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal } from "#testing/house/house.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

const slot = {
  __typename: "Slot",
  id: "00000000-0000-7000-8000-000000000901",
  date: "2099-01-12",
  startsAt: "09:00",
  endsAt: "12:30",
  trainer: null,
  venue: null,
};

function aHouse({ dates = {}, planned = true }: { dates?: object; planned?: boolean } = {}) {
  const volteo = aCompany("Voltéo Maintenance");
  aPerson(volteo, "Paul", "Renard", { isPrimary: true });
  aPerson(volteo, "Camille", "Bonnet", { email: null });
  const booking = aBooking(volteo, { dates });
  const session = Object.assign(aSession("Sécurité incendie", { bookings: [booking] }), {
    slots: planned ? [slot] : [],
  });
  const answers = { ...answersOf({ sessions: [session], companies: [volteo] }), ...mailAnswers };
  return { volteo, booking, session, answers };
}

type House = ReturnType<typeof aHouse>;
const open = ({ session, answers }: House, search = "") =>
  openConsole(`/sessions/${session.id}/clients${search}`, answers);
const tomorrow = addDays(calendarDay(new Date()), 1);
const propose = () => page.getByRole("link", { name: "Proposer des dates à Voltéo Maintenance" });
const button = (name: string | RegExp) => page.getByRole("button", { name });

async function chooseDueDate() {
  await button(/^Date d’échéance/).click();
  await button(formatDayName(tomorrow, "fr", { year: true }).replace(/^\S+ /, "")).click();
}

test.each([
  ["R-066", { state: "ACCEPTED", answeredOn: "2026-11-19" }, "Date(s) acceptée(s) le 19/11/2026"],
  ["R-067", { state: "DECLINED", answeredOn: "2026-11-19" }, "Date(s) déclinée(s) le 19/11/2026"],
  ["R-068", asked(), "Date(s) en attente de confirmation - Envoyé le 16/11/2026 - 27/11/2026"],
  ["R-073", { state: "MANUAL", isManual: true }, "Date(s) validée(s) manuellement"],
])("«État de confirmation» says it word for word (%s)", async (_, dates, words) => {
  await open(aHouse({ dates }));
  await expect.element(page.getByRole("link", { name: words, exact: true })).toBeVisible();
});

test("without a slot dates are not proposed: why, and where to plan them (R-048, R-049)", async () => {
  await open(aHouse({ planned: false }));
  await expect.element(button("Proposer des dates à Voltéo Maintenance")).toBeDisabled();
  await expect.element(page.getByText(/ne peuvent être ni proposées ni validées/)).toBeVisible();
  await expect.element(page.getByRole("status").getByRole("link", { name: "Planification" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("the mail opens once a due date is chosen, to the primary contact, and leaves with a message (R-051, R-052, R-053, R-054, R-056, R-058, R-062)", async () => {
  const house = aHouse();
  const send = vi.spyOn(house.answers, "sendDateProposal");
  await open(house);
  await propose().click();
  await expect.element(button("Rédiger le mail")).toBeDisabled();
  await chooseDueDate();
  await button("Rédiger le mail").click();
  await expect
    .element(page.getByRole("combobox", { name: "Destinataire" }))
    .toHaveValue("Paul Renard (paul@exemple.fr)");
  await page.getByRole("combobox", { name: "Destinataire" }).click();
  await expect
    .element(page.getByRole("option", { name: /Camille Bonnet \(sans e-mail\)/ }))
    .toHaveAttribute("data-combobox-disabled", "true");
  await page.getByRole("heading", { name: "Mail de la proposition" }).click();
  await page.getByRole("textbox", { name: "Objet" }).fill("Vos dates");
  await button("Aperçu").click();
  const preview = page.getByRole("dialog", { name: "Aperçu" });
  await expect.element(preview.getByTitle("Aperçu de « Vos dates »")).toBeVisible();
  await expect.element(preview.getByRole("definition").filter({ hasText: "Anglais" })).toBeVisible();
  await preview.getByRole("button", { name: "Envoyer" }).click();
  await expect.element(page.getByText(/La proposition est partie à Paul Renard/)).toBeVisible();
  expect(send).toHaveBeenCalledOnce();
  const { input } = send.mock.calls[0]![0];
  expect(input).toMatchObject({ dueOn: tomorrow, subject: "Vos dates", expectedSlotsVersion: 1, replacesId: null });
  // Left as the template has it, the text is the house's to write.
  expect(input.body).toBeUndefined();
});

test("closing by mistake loses nothing of what was written", async () => {
  await open(aHouse());
  await propose().click();
  await chooseDueDate();
  await button("Rédiger le mail").click();
  await page.getByRole("textbox", { name: "Texte" }).fill("Un mot de plus.");
  await button("Fermer").click();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await propose().click();
  await expect.element(page.getByRole("textbox", { name: "Texte" })).toHaveValue("Un mot de plus.");
});

test("addresses in copy are typed or pasted one after the other; nobody receives the mail twice (R-057)", async () => {
  const house = aHouse();
  const karine = aPerson(house.volteo, "Karine", "Jolivet", { email: "karine@exemple.fr" });
  const send = vi.spyOn(house.answers, "sendDateProposal");
  await open(house);
  await propose().click();
  await chooseDueDate();
  await expect.element(button(/^Date d’échéance/)).toHaveFocus();
  await button("Rédiger le mail").click();
  await expect.element(page.getByRole("group", { name: "Mail de la proposition" })).toHaveFocus();
  const cc = page.getByRole("combobox", { name: "CC", exact: true });
  await cc.fill("drh@ailleurs.fr");
  await userEvent.keyboard("{Enter}");
  await cc.fill("un@ailleurs.fr, paul@exemple.fr; karine@exemple.fr deux@ailleurs.fr");
  await page.getByRole("textbox", { name: "Objet" }).click();
  await page.getByRole("combobox", { name: "CCI" }).click();
  await expect.element(page.getByRole("option", { name: /Renard|Jolivet/ })).not.toBeInTheDocument();
  await page.getByRole("textbox", { name: "Objet" }).click();

  await button("Aperçu").click();
  await expect.element(page.getByRole("dialog", { name: "Aperçu" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(button("Aperçu")).toHaveFocus();
  await button("Envoyer").click();
  await expect.element(page.getByText(/La proposition est partie à Paul Renard/)).toBeVisible();
  expect(send.mock.calls[0]![0].input.cc).toEqual([
    { address: "drh@ailleurs.fr" },
    { address: "un@ailleurs.fr" },
    { contactId: karine.id },
    { address: "deux@ailleurs.fr" },
  ]);
});

test("dates that moved meanwhile are not sent unseen: the reason, beside the dates (STALE)", async () => {
  const house = aHouse();
  house.answers.sendDateProposal = () => aRefusal("STALE");
  await open(house);
  await propose().click();
  await chooseDueDate();
  await button("Rédiger le mail").click();
  await button("Envoyer").click();
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(button("Rédiger le mail")).toBeEnabled();
});

test("sending again says before that the older link dies", async () => {
  const house = aHouse({ dates: asked() });
  await open(house, `?propose=${house.volteo.id}`);
  await expect.element(page.getByText(/le lien déjà reçu par Paul Renard ne fonctionnera plus/)).toBeVisible();
});

test("a manual validation over a refusal asks first (R-072)", async () => {
  const house = aHouse({ dates: { state: "DECLINED", answeredOn: "2026-11-19" } });
  const validate = vi.fn(({ input }: { input: { overRefusal?: boolean } }): unknown =>
    input.overRefusal
      ? Object.assign(house.booking, {
          dateConfirmation: { ...house.booking.dateConfirmation, state: "MANUAL", isManual: true },
        })
      : aRefusal("DATES_DECLINED_BEFORE"),
  );
  Object.assign(house.answers, { confirmDatesManually: validate });
  await open(house);
  await button("Actions sur les dates de Voltéo Maintenance").click();
  await page.getByRole("menuitem", { name: "Validation manuelle" }).click();
  await page.getByRole("switch", { name: /Validation manuelle/ }).click();
  await button("Enregistrer").click();
  await expect
    .element(page.getByRole("dialog", { name: /Valider malgré le refus/ }))
    .toMatchTextContent(/19\/11\/2026/);
  await button("Valider ces dates").click();
  await expect.element(page.getByRole("link", { name: "Date(s) validée(s) manuellement" })).toBeVisible();
  expect(validate).toHaveBeenCalledTimes(2);
});

test("the option that a client chose is confirmed in one click, beside the other answers (B-05)", async () => {
  const options = [anOption(1, "2099-01-12"), anOption(2, "2099-02-02", { isChosen: true })];
  const proposal = aProposal({
    state: "OPTION_CHOSEN",
    isSeveral: true,
    options,
    viewerCan: { remind: false, withdraw: false, confirmOption: true },
  });
  const house = aHouse({ dates: asked(proposal, { state: "OPTION_CHOSEN", answeredOn: "2026-11-19" }) });
  const confirm = vi.fn<(asked: { input: object }) => unknown>(() => ({
    ...proposal,
    state: "ACCEPTED",
    company: house.volteo,
  }));
  Object.assign(house.answers, { confirmDateOption: confirm });
  await open(house);
  await expect.element(page.getByRole("row", { name: /2 février 2099.*Choisie/ })).toBeVisible();
  await button("Confirmer cette option pour Voltéo Maintenance").click();
  await expect.element(page.getByText(/la session est planifiée à ces dates/)).toBeVisible();
  expect(confirm.mock.calls[0]![0].input).toEqual({ proposalId: proposal.id, optionId: options[1]!.id });
});

test("the list says where the least advanced are, and each of them behind the chip, to be reminded (R-069, R-070)", async () => {
  const house = aHouse({ dates: asked() });
  Object.assign(house.session, { datesState: "PENDING", datesStateCount: 1, datesStateOf: 3 });
  const remind = vi.spyOn(house.answers, "remindDateProposal");
  await openConsole("/sessions", house.answers);
  await button("Confirmation des dates de Sécurité incendie : En attente 1/3").click();
  await expect.element(page.getByText("Envoyé le 16/11/2026 · échéance 27/11/2026")).toBeVisible();
  await button("Relancer Voltéo Maintenance").click();
  await expect.element(page.getByText(/La relance part à Paul Renard/)).toBeVisible();
  expect(remind).toHaveBeenCalledOnce();
});
