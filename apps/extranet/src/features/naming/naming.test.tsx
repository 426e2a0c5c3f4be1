import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { connection, extranet } from "../../testing/answers.ts";
import { heights, ines, inesPerson, seat } from "../../testing/papers.ts";
import { asPaul } from "../../testing/visits.ts";
import { openApp } from "../../testing/open-app.tsx";

const session =
  (facts: object = {}) =>
  () =>
    extranet({ session: { ...heights, documents: [], expectedDocuments: [], sentDocuments: [], ...facts } });
const named = (learnerName: string) => ({
  nameSeat: { __typename: "NamedSeat", enrolmentId: `of ${learnerName}`, learnerName },
});
const refusal = (code: string, message: string) => ({ nameSeat: { __typename: "Refusal", code, message } });
const two = { seats: [seat("first"), seat("second")], seatCount: 2 };
const place = (number: number) => page.getByRole("combobox", { name: `Participant ${number}` });

test("what is to be done on the home page leads to the places, and two are named in one go by the keyboard (R-095)", async () => {
  const app = await openApp("/", {
    ...asPaul,
    HomePage: () => ({
      extranet: {
        ...(asPaul.HomePage!({}).extranet as object),
        toName: connection("ExtranetSession", [{ ...heights, ...two }]),
      },
    }),
    SessionPage: session(two),
    NameSeat: ({ input }) =>
      named((input as { seatId: string }).seatId === "first" ? "Inès Belkacem" : "Anaïs Le Gall"),
  });
  await expect.element(page.getByText("Avant le 12 janvier 2027 · Travaux en hauteur")).toBeVisible();
  await page.getByRole("link", { name: "2 participants à nommer" }).click();
  await expect.element(place(1)).toHaveFocus();

  await userEvent.keyboard("belk");
  await expect.element(page.getByRole("option", { name: /Inès Belkacem/ })).toBeVisible();
  await expect.poll(() => app.asked("PeopleToName")).toContainEqual({ search: "belk" });
  await userEvent.keyboard("{Enter}");
  await expect.element(place(1)).toHaveValue("Inès Belkacem · ines@volteo.example");

  app.answer({ PeopleToName: () => extranet({ learners: connection("ExtranetParticipant", []) }) });
  await place(2).fill("Anaïs Le Gall");
  await expect.element(page.getByRole("option", { name: "Nouvelle personne : Anaïs Le Gall" })).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText("Prénom")).toHaveValue("Anaïs");
  await expect.element(page.getByLabelText("Nom", { exact: true })).toHaveValue("Le Gall");
  expect(await accessibilityFaults()).toEqual([]);

  app.answer({ SessionPage: session({ learners: [ines] }) });
  await page.getByRole("button", { name: "Enregistrer les participants" }).click();
  await expect.element(page.getByText("Inscription enregistrée : Inès Belkacem, Anaïs Le Gall.")).toBeVisible();
  await expect.element(page.getByRole("heading", { name: /non identifiés/ })).not.toBeInTheDocument();
  const newcomer = { firstName: "Anaïs", lastName: "Le Gall", email: null, birthDate: null };
  expect(app.asked("NameSeat")).toEqual([
    { input: { seatId: "first", learner: { learnerId: inesPerson.id } } },
    { input: { seatId: "second", learner: newcomer } },
  ]);
});

test("a place that a colleague was quicker with gives way to the next; what is refused stays, with the reason in words (R-095)", async () => {
  const already = "Cet apprenant est déjà inscrit à cette session.";
  const app = await openApp("/sessions/heights", {
    ...asPaul,
    SessionPage: session(two),
    // Of many colleagues, the first twenty do not have everybody.
    PeopleToName: ({ search }) =>
      extranet({ learners: connection("ExtranetParticipant", search === "belk" ? [inesPerson] : []) }),
    NameSeat: ({ input }) =>
      (input as { seatId: string }).seatId === "first"
        ? refusal("SEAT_TAKEN", "Cette place a déjà un nom.")
        : refusal("ALREADY_ENROLLED", already),
  });
  await page.getByRole("button", { name: "Enregistrer les participants" }).click();
  await expect.element(page.getByText("Choisissez une personne pour une place au moins.")).toBeVisible();

  await place(1).fill("belk");
  await page.getByRole("option", { name: /Inès Belkacem/ }).click();
  await page.getByRole("button", { name: "Enregistrer les participants" }).click();
  await expect.element(page.getByText(already)).toBeVisible();
  await expect.element(place(1)).toHaveValue("Inès Belkacem · ines@volteo.example");
  expect(app.asked("NameSeat")).toHaveLength(2);
});

test("names that were just given are taken back; those that the organisation counts on stay, with the reason in words (R-095)", async () => {
  const settled = "Cette inscription ne peut plus être annulée ici.";
  const app = await openApp("/sessions/heights", {
    ...asPaul,
    SessionPage: session(two),
    NameSeat: ({ input }) =>
      named((input as { seatId: string }).seatId === "first" ? "Inès Belkacem" : "Anaïs Le Gall"),
    UnnameSeat: ({ input }) => ({
      unnameSeat:
        (input as { enrolmentId: string }).enrolmentId === "of Inès Belkacem"
          ? { __typename: "NamedSeat", enrolmentId: "of Inès Belkacem" }
          : { __typename: "Refusal", code: "NAMING_SETTLED", message: settled },
    }),
  });
  for (const number of [1, 2]) {
    await place(number).fill(`Quelqu’un ${number}`);
    await page.getByRole("option", { name: `Nouvelle personne : Quelqu’un ${number}` }).click();
  }
  app.answer({ SessionPage: session({ learners: [ines] }) });
  await page.getByRole("button", { name: "Enregistrer les participants" }).click();
  app.answer({ SessionPage: session({ seats: [seat("first")], seatCount: 1 }) });
  await page.getByRole("button", { name: "Annuler" }).click();

  await expect.element(page.getByText(/^Inscription annulée : Inès Belkacem\. La place attend/)).toBeVisible();
  await expect.element(page.getByText(settled)).toBeVisible();
  await expect.element(page.getByText("Inscription enregistrée : Anaïs Le Gall.")).toBeVisible();
  await expect.element(place(1)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  expect(app.asked("UnnameSeat")).toEqual([
    { input: { enrolmentId: "of Inès Belkacem" } },
    { input: { enrolmentId: "of Anaïs Le Gall" } },
  ]);
});

test("whoever is enrolled already is not offered another place; whoever was removed is (R-029, R-095)", async () => {
  const removed = { ...ines, id: "removed", participantId: "lucas", cancelled: true, lastName: "Perrin" };
  await openApp("/sessions/heights", {
    ...asPaul,
    SessionPage: session({ ...two, learners: [ines, removed] }),
    PeopleToName: () =>
      extranet({
        learners: connection("ExtranetParticipant", [inesPerson, { ...inesPerson, id: "lucas", lastName: "Perrin" }]),
      }),
  });
  await place(1).click();
  await expect.element(page.getByRole("option", { name: /Perrin/ })).toBeVisible();
  await expect.element(page.getByRole("option", { name: /Belkacem/ })).not.toBeInTheDocument();
});

test("the mention comes and goes before the eyes, and a place is asked for only without it (R-035, R-038, R-039, R-095)", async () => {
  const app = await openApp("/sessions/heights", { ...asPaul, SessionPage: session({ ...two, learners: [ines] }) });
  await expect.element(place(1)).toBeVisible();
  const change = { kind: "SESSION", id: "heights", gone: false } as const;

  const cancelled = { cancelled: true, cancelledAt: "2026-11-21T09:00:00Z", canSend: false };
  app.answer({ SessionPage: session({ ...two, ...cancelled, learners: [{ ...ines, cancelled: true }] }) });
  app.deliver([change]);
  await expect.element(page.getByText("Annulé le 21/11/2026")).toBeVisible();
  await expect.element(place(1)).not.toBeInTheDocument();
  await expect.element(page.getByText("L’envoi de documents est fermé pour cette session.")).toBeVisible();

  app.answer({ SessionPage: session({ learners: [] }) });
  app.deliver([change]);
  await expect.element(page.getByText("Annulé le 21/11/2026")).not.toBeInTheDocument();
  await expect.element(page.getByText("Inès Belkacem")).not.toBeInTheDocument();
});
