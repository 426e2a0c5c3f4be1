import type { Locator, Page } from "@playwright/test";
import type { Caller } from "./people/caller.ts";
import {
  called,
  choose,
  enrol,
  enrolWithPaper,
  planStage,
  statusOfFile,
  usualSettings,
  type Learner,
} from "./people/planned.ts";
import type { Published, Stage } from "./people/stage.ts";
import { expect, test } from "./people/story.ts";
import { aPaper, type Paper } from "./papers/pdf.ts";
import { askRemoval, bringBack, clientSight, enrolmentRow, lookBefore, removeLearner } from "./screens/acts.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import { cancelledOn, learnerRows, read, showPapers } from "./screens/space.ts";
import { alsoOpen, expectNeverReloaded } from "./screens/windows.ts";

// One story per row of the table of L-03 that a learner is about; those of bookings and sessions: `client-sight.spec.ts`.

test.slow();

test.afterEach(async ({ callerFor }) => choose(await callerFor("helene"), usualSettings));

/** Karim has a convocation that the client can open; Sophie has nothing. */
const karim = { firstName: "Karim", lastName: "D’Almeida" };
const sophie = { firstName: "Sophie", lastName: "Nguyễn" };

test("LEARNER_REMOVED, with nothing published: gone without a trace, and announced (L-03, R-019, R-020, R-021, R-022)", async ({
  arrive,
  callerFor,
}) => {
  const { stage } = await enrolBoth(await callerFor("marion"), await callerFor("paul"));
  const paul = await arrive("paul");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const notifications = await alsoOpen(paul, "/extranet/notifications");
  await expect(learnerRows(session, sophie)).toHaveCount(1);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");

  await test.step("the dialog shows the client’s own page, with and without her; nothing is done yet", async () => {
    const dialog = await askRemoval(marion, sophie);
    const sight = clientSight(dialog);
    await expect(dialog).toContainText(`${called(sophie)} disparaît des apprenants de la session`);
    await expect(sight.getByText(called(karim)).first()).toBeVisible();
    await expect(sight.getByText(called(sophie))).toHaveCount(0);
    await lookBefore(dialog);
    await expect(sight.getByText(called(sophie)).first()).toBeVisible();
    await expect(learnerRows(session, sophie)).toHaveCount(1);
    await dialog.getByRole("button", { name: "Retirer l’apprenant" }).click();
  });

  await expect(enrolmentRow(marion, sophie)).toContainText("Absent");
  await expect(learnerRows(session, sophie)).toHaveCount(0);
  await expect(session.getByRole("region", { name: "Apprenants" }).getByRole("heading")).toContainText("1");
  await expect(removals(notifications, stage, sophie)).toHaveCount(1);
  await extranet.expectUnread(notifications, 3);
  await expectNeverReloaded(session, notifications);
});

test("LEARNER_REMOVED, with a document: greyed, «Annulé», with the day, the document still open (L-03, R-023, R-024, R-025, R-026, R-027)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper, published } = await enrolBoth(await callerFor("marion"), await callerFor("paul"));
  const paul = await arrive("paul");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");

  const dialog = await askRemoval(marion, karim);
  await expect(dialog).toContainText(`${called(karim)} reste en gris, avec la mention « Annulé » et la date`);
  await expect(clientSight(dialog).getByText(cancelledOn)).toBeVisible();
  await dialog.getByRole("button", { name: "Retirer l’apprenant" }).click();

  const row = learnerRows(session, karim);
  await expect(row.getByText(cancelledOn)).toBeVisible();
  await expect(row.getByRole("link", { name: paper.title })).toBeVisible();
  await expect(enrolmentRow(marion, karim)).toContainText("Grisé");
  await extranet.expectUnread(session, 3);
  await expectNeverReloaded(session);

  await test.step("withdrawn afterwards, the document goes; the greyed row stays", async () => {
    const documents = await alsoOpen(paul, "/extranet/documents");
    await read(documents, paper, published);
    await marion.goto(`/console/sessions/${stage.sessionId}/extranet?company=${stage.company.id}`);
    await console
      .row(marion, paper)
      .getByRole("button", { name: /Retirer/ })
      .click();
    await console.withdrawDialog(marion, paper).getByRole("button", { name: "Retirer le document" }).click();
    await expect(documents.getByText("Ce document n’est plus disponible.")).toBeVisible();
    await expect(row.getByRole("link", { name: paper.title })).toHaveCount(0);
    await expect(row.getByText(cancelledOn)).toBeVisible();
    expect(await statusOfFile(await callerFor("paul"), published)).toBe(404);
  });
});

test("LEARNER_REMOVED, where removals are not announced: the same rows, and no notification (L-03, C-02)", async ({
  arrive,
  callerFor,
}) => {
  const { stage } = await enrolBoth(await callerFor("marion"), await callerFor("paul"));
  const helene = await arrive("helene");
  await helene.goto("/console/settings/extranet");
  const notify = helene.getByRole("switch", { name: "Prévenir le client quand un apprenant est retiré" });
  await notify.uncheck();
  await helene.locator("form").filter({ has: notify }).getByRole("button", { name: "Enregistrer" }).click();
  await expect(helene.getByText("Les réglages sont enregistrés.")).toBeVisible();

  const session = await alsoOpen(await arrive("paul"), `/extranet/sessions/${stage.sessionId}`);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");
  const dialog = await askRemoval(marion, karim);
  await expect(dialog).toContainText("Ni notification, ni e-mail");
  await dialog.getByRole("button", { name: "Retirer l’apprenant" }).click();
  await expect(learnerRows(session, karim).getByText(cancelledOn)).toBeVisible();
  await removeLearner(marion, sophie);
  await expect(learnerRows(session, sophie)).toHaveCount(0);
  await extranet.expectUnread(session, 2);
  await expectNeverReloaded(session);
});

test("LEARNER_RESTORED: the same row as before, its notification struck through, unread as before (L-03, R-021, R-028, B-02)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper, published } = await enrolBoth(await callerFor("marion"), await callerFor("paul"));
  const paul = await arrive("paul");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const notifications = await alsoOpen(paul, "/extranet/notifications");
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");
  for (const learner of [karim, sophie]) await removeLearner(marion, learner);
  await extranet.expectUnread(session, 4);

  for (const learner of [karim, sophie]) {
    await bringBack(marion, learner, "Restaurer cette inscription");
    await expect(enrolmentRow(marion, learner).getByText("Inscrit", { exact: true })).toBeVisible();
    await expect(learnerRows(session, learner)).toHaveCount(1);
    await expect(learnerRows(session, learner).getByText(cancelledOn)).toHaveCount(0);
    const struck = removals(notifications, stage, learner);
    await expect(struck.locator("s")).toHaveCount(1);
    await expect(struck).toContainText(/de retour le \d/);
  }
  await extranet.expectUnread(session, 2);
  await expectNeverReloaded(session, notifications);
  await showPapers(session, karim);
  await read(session, paper, published);
});

test("LEARNER_ADDED_AGAIN: a row of its own beside the greyed one, where the former document stays (L-03, R-028, R-029, R-030)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper } = await enrolBoth(await callerFor("marion"), await callerFor("paul"));
  const paul = await arrive("paul");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const notifications = await alsoOpen(paul, "/extranet/notifications");
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/learners");
  await removeLearner(marion, karim);
  await bringBack(marion, karim, "Inscrire de nouveau, sur une autre ligne");

  await expect(enrolmentRow(marion, karim)).toHaveCount(2);
  const rows = learnerRows(session, karim);
  await expect(rows).toHaveCount(2);
  const greyed = rows.filter({ hasText: cancelledAnywhere });
  await expect(greyed).toHaveCount(1);
  await expect(greyed.getByRole("link", { name: paper.title })).toBeVisible();
  await expect(rows.filter({ hasNotText: cancelledAnywhere })).toHaveCount(1);
  await expect(removals(notifications, stage, karim).locator("s")).toHaveCount(0);
  await extranet.expectUnread(session, 3);
  await expectNeverReloaded(session, notifications);
});

/** What announced that somebody left the session of this story. */
function removals(notifications: Page, stage: Stage, learner: Learner): Locator {
  return extranet
    .announcements(notifications, `Apprenant retiré : ${called(learner)}`)
    .filter({ hasText: stage.title });
}

/** Within the words of a row. */
const cancelledAnywhere = /Annulé le \d/;

type Scene = { stage: Stage; paper: Paper; published: Published };

/** Of Paul's two notifications, the session and the convocation, none is read. */
async function enrolBoth(marion: Caller, paul: Caller): Promise<Scene> {
  const stage = await planStage(marion, paul);
  const paper = await aPaper({ kind: "Convocation" });
  const published = await enrolWithPaper(marion, stage, karim, paper);
  await enrol(marion, stage, sophie);
  return { stage, paper, published };
}
