import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { MarksContext } from "../../reading/mark.tsx";
import { aDocument, aLearner, aSession } from "../../testing/facts.ts";
import { from, show } from "../../testing/show.tsx";
import { SessionPage } from "../session-page.tsx";

const detail = { hasDetail: true, trainerNames: "Louise Morel" };
const cancelledAt = "2026-11-12T09:00:00Z";

test("a removed learner with a published document stays, greyed, with the day, and the document opens (R-023, R-024, R-025)", async () => {
  const summons = aDocument({ title: "Convocation", learnerName: "Lucas Perrin" });
  const removed = aLearner({ cancelled: true, cancelledAt, documents: [summons] });
  const again = aLearner({ participantId: removed.participantId });
  const session = aSession({ ...detail, learners: [removed, again], learnerCount: 1 });
  const view = await show(<SessionPage session={from(session)} />, [session]);

  const learners = page.getByRole("region", { name: "Apprenants" });
  await expect.element(learners.getByRole("heading", { name: "Apprenants 1" })).toBeVisible();
  // Added again, the new row stands beside the greyed one, and starts empty.
  await expect.poll(() => learners.getByRole("link", { name: "Lucas Perrin" }).elements()).toHaveLength(2);
  await expect.element(learners.getByText("Annulé le 12/11/2026")).toBeVisible();
  await expect
    .element(learners.getByRole("link", { name: "Convocation" }))
    .toHaveAttribute("href", `/documents/${summons.id}`);
  await learners.getByRole("button", { name: "1 document, Lucas Perrin" }).click();
  await expect.element(learners.getByRole("link", { name: "Convocation" })).not.toBeInTheDocument();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("a learner's own document stands under the learner, not among those of the session (R-005)", async () => {
  const own = aDocument({ title: "Convocation", learner: { __typename: "ExtranetLearner", id: "lucas" } });
  const learner = aLearner({ id: "lucas", documents: [own] });
  const session = aSession({ ...detail, learners: [learner], documents: [own] });
  await show(<SessionPage session={from(session)} />, [session]);

  await expect.element(page.getByRole("heading", { name: "Documents 0" })).toBeVisible();
  await page.getByRole("button", { name: "1 document, Lucas Perrin" }).click();
  await expect.element(page.getByRole("link", { name: "Convocation" })).toBeVisible();
});

test("a cancelled session says so with the day, and nothing of why; its documents stay and nothing is sent (R-035 to R-038, R-042, R-043)", async () => {
  const session = aSession({
    ...detail,
    cancelled: true,
    cancelledAt,
    canSend: false,
    learners: [aLearner()],
    seats: [{ __typename: "ExtranetSeat", id: "seat" }],
    documents: [aDocument({ title: "Convention" })],
  });
  const view = await show(<SessionPage session={from(session)} acts={acts} />, [session]);

  await expect.element(page.getByText("Annulé le 12/11/2026")).toBeVisible();
  await expect.element(page.getByText("Confirmée")).not.toBeInTheDocument();
  await expect.element(page.getByText(/Ses documents restent à votre disposition/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Convention" })).toBeVisible();
  await expect.element(page.getByText("L’envoi de documents est fermé pour cette session.")).toBeVisible();
  await expect.element(page.getByText("zone")).not.toBeInTheDocument();
  await expect.element(page.getByText("names")).not.toBeInTheDocument();
  await expect.element(page.getByText(/perdu/i)).not.toBeInTheDocument();
  expect(await accessibilityFaults(view.container)).toEqual([]);

  view.learn({ ...session, cancelled: false, cancelledAt: null, canSend: true });
  await expect.element(page.getByText("Confirmée")).toBeVisible();
  await expect.element(page.getByText("zone")).toBeVisible();
  await expect.element(page.getByText("names")).toBeVisible();
});

test("where nobody of the company is enrolled, the page says why it tells nothing more (C-22, R-087)", async () => {
  const session = aSession();
  const view = await show(<SessionPage session={from(session)} />, [session]);

  await expect.element(page.getByText(/Aucune personne de votre entreprise n’est inscrite/)).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Programme" })).not.toBeInTheDocument();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

test("with somebody enrolled, the modules with their hours and who teaches are told; a preview may point at the learners (R-087, B-03)", async () => {
  const session = aSession({
    ...detail,
    learners: [aLearner()],
    modules: [
      { __typename: "ProgrammeModule", id: "harness", title: "Le harnais", hours: 7 },
      { __typename: "ProgrammeModule", id: "basket", title: "La nacelle", hours: 3.5 },
    ],
  });
  const view = await show(
    <MarksContext value={{ learners: 2 }}>
      <SessionPage session={from(session)} />
    </MarksContext>,
    [session],
  );
  await expect.element(page.getByText("Animée par Louise Morel")).toBeVisible();
  const programme = page.getByRole("region", { name: "Programme" });
  await expect.element(programme.getByText("La nacelle")).toBeVisible();
  await expect.element(programme.getByText(/^3.h.30$/)).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Apprenants 0 2" })).toBeVisible();
  expect(await accessibilityFaults(view.container)).toEqual([]);
});

const acts = {
  send: <p>zone</p>,
  takenBack: null,
  namePlaces: () => <p>names</p>,
  named: null,
  bring: () => null,
  sentActs: () => null,
  documentsAct: () => null,
};
