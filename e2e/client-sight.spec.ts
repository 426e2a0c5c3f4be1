import type { Page } from "@playwright/test";
import { expect, test } from "./people/story.ts";
import { choose, planStage, statusOfFile, usualSettings } from "./people/planned.ts";
import { publishPaper, type Published, type Stage } from "./people/stage.ts";
import type { Caller } from "./people/caller.ts";
import { aPaper, type Paper } from "./papers/pdf.ts";
import {
  chooseStatus,
  clientSight,
  deletionDialog,
  lookBefore,
  restoreFromTrash,
  statusDialog,
  statusOf,
  undo,
} from "./screens/acts.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import {
  expectAsUsual,
  expectCancelled,
  expectDocument,
  expectNeverLeft,
  listed,
  openSpace,
  read,
  type Space,
} from "./screens/space.ts";

// One story per row of the table of L-03 that a booking or a session is about; those of learners: `enrolments.spec.ts`.

test.slow();

test.afterEach(async ({ callerFor }) => choose(await callerFor("helene"), usualSettings));

test("BOOKING_CANCELLED: «Annulé» on the screens of that client alone, its documents open, nothing sent any more, nothing announced (L-03, R-033, R-035, R-036, R-037, R-038)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper, published } = await showScene(await callerFor("marion"), await callerFor("paul"));
  const paul = await openSpace(await arrive("paul"), stage);
  const claire = await openSpace(await arrive("claire"), stage);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/clients");

  await test.step("the dialog shows first what Paul will see, by the act itself, and does nothing yet", async () => {
    await chooseStatus(marion, stage, "Annulé");
    const dialog = statusDialog(marion, stage);
    const sight = clientSight(dialog);
    await expect(sight.getByText(/Cette session est annulée/)).toBeVisible();
    await expect(sight.getByText(paper.title).first()).toBeVisible();
    await expect(dialog).toContainText("Ni notification, ni e-mail");
    await lookBefore(dialog);
    await expect(sight.getByText(paper.title).first()).toBeVisible();
    await expect(sight.getByText(/Cette session est annulée/)).toHaveCount(0);
    await expectAsUsual(paul, stage);
    await dialog.getByRole("button", { name: "Passer à « Annulé »" }).click();
    await expect(statusOf(marion, stage)).toContainText("Annulé");
  });

  await test.step("then his open screens say exactly that; Claire’s say nothing", async () => {
    await expectCancelled(paul, stage);
    await expectDocument(paul, paper);
    await extranet.expectUnread(paul.session, 2);
    await read(paul.session, paper, published);
    await expectAsUsual(claire, stage);
    await expectNeverLeft(paul);
    await expectNeverLeft(claire);
  });
});

test("BOOKING_LOST: the client reads «Annulé», never «Perdu» (L-03, C-09, R-034, R-035, R-036, R-037, R-038)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper } = await showScene(await callerFor("marion"), await callerFor("paul"));
  const paul = await openSpace(await arrive("paul"), stage);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/clients");

  await chooseStatus(marion, stage, "Perdu");
  const dialog = statusDialog(marion, stage);
  await expect(clientSight(dialog).getByText(/Cette session est annulée/)).toBeVisible();
  await expect(clientSight(dialog).getByText("Perdu")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Passer à « Perdu »" }).click();

  await expectCancelled(paul, stage);
  await expectDocument(paul, paper);
  await extranet.expectUnread(paul.session, 2);
  await expectNeverLeft(paul);
});

test("BOOKING_BACK: another status takes the mention away at once; files are taken again, and nothing was announced (L-03, R-036, R-039, R-040)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper, published } = await showScene(await callerFor("marion"), await callerFor("paul"));
  const paul = await openSpace(await arrive("paul"), stage);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/clients");
  await chooseStatus(marion, stage, "Annulé");
  await statusDialog(marion, stage).getByRole("button", { name: "Passer à « Annulé »" }).click();
  await expectCancelled(paul, stage);

  await test.step("«Gagné» asks nothing: it takes nothing away", async () => {
    await chooseStatus(marion, stage, "Gagné");
    await expect(statusOf(marion, stage)).toContainText("Gagné");
    await expectAsUsual(paul, stage);
  });

  await test.step("what was just done can be undone, and done again", async () => {
    await undo(marion).click();
    await expect(statusOf(marion, stage)).toContainText("Annulé");
    await expectCancelled(paul, stage);
    await chooseStatus(marion, stage, "Gagné");
    await expectAsUsual(paul, stage);
  });

  await test.step("Paul sends what he could not, and everything else is as before", async () => {
    await expectSent(paul.session, marion, stage);
    await expectDocument(paul, paper);
    await extranet.expectUnread(paul.session, 2);
    expect(await statusOfFile(await callerFor("paul"), published)).toBe(200);
    await expectNeverLeft(paul);
  });
});

test("SESSION_DELETED, shown «Annulé»: the dialog advises a status, shows the client’s own screen, and the client’s screens then say the same (L-03, R-032, R-041, R-042, R-043, R-044, B-03)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper, published } = await showScene(await callerFor("marion"), await callerFor("paul"));
  const paul = await openSpace(await arrive("paul"), stage);
  const claire = await openSpace(await arrive("claire"), stage);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/configuration");

  await test.step("for each client its own screen, before and after", async () => {
    await marion.getByRole("button", { name: "Supprimer la session" }).click();
    const dialog = deletionDialog(marion, stage);
    await expect(dialog.getByRole("link", { name: "son statut d’inscription" })).toBeVisible();
    const row = listed(clientSight(dialog), stage);
    await expect(row.getByText("Annulé", { exact: true })).toBeVisible();
    await lookBefore(dialog);
    await expect(row).toBeVisible();
    await expect(row.getByText("Annulé", { exact: true })).toHaveCount(0);
    await expectAsUsual(paul, stage);
  });

  await deleteIn(marion, stage);
  await expect(marion.getByText("Dans la corbeille depuis le")).toBeVisible();
  for (const space of [paul, claire]) await expectCancelled(space, stage);
  await expectDocument(paul, paper);
  await extranet.expectUnread(paul.session, 2);
  await read(paul.documents, paper, published);
  await expectNeverLeft(paul);
  await expectNeverLeft(claire);
});

test("SESSION_DELETED, shown no more: it leaves every list and its page; its document stays under «Documents» (L-03, C-05, R-042, R-043)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper, published } = await showScene(await callerFor("marion"), await callerFor("paul"));
  const helene = await arrive("helene");
  await helene.goto("/console/settings/extranet");
  await helene.getByRole("radio", { name: "ne la voit plus" }).check();
  await saveSight(helene);
  const paul = await openSpace(await arrive("paul"), stage);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/configuration");

  await test.step("the dialog shows it: nothing where it stood", async () => {
    await marion.getByRole("button", { name: "Supprimer la session" }).click();
    const dialog = deletionDialog(marion, stage);
    await expect(dialog).toContainText("La session disparaît de son espace");
    await lookBefore(dialog);
    await expect(clientSight(dialog).getByText(stage.title).first()).toBeVisible();
    await dialog.getByText("Après", { exact: true }).click();
    await expect(clientSight(dialog).getByText(stage.title)).toHaveCount(0);
  });

  await deleteIn(marion, stage);
  await expectGone(paul, stage);
  await expectDocument(paul, paper);
  await extranet.expectUnread(paul.documents, 2);
  expect(await statusOfFile(await callerFor("paul"), published)).toBe(200);

  await test.step("the setting holds for what lies in the trash already: chosen otherwise, it comes back with its mention", async () => {
    await helene.getByRole("radio", { name: /la voit encore/ }).check();
    await saveSight(helene);
    await expectCancelled(paul, stage);
    await expectNeverLeft(paul);
  });
});

for (const [words, display] of [
  ["shown «Annulé»", "CANCELLED"],
  ["shown no more", "HIDDEN"],
] as const) {
  test(`SESSION_RESTORED, of one ${words}: statuses, documents, rights and unread counts exactly as before (L-03, R-045, B-02)`, async ({
    arrive,
    callerFor,
  }) => {
    const { stage, paper, published } = await showScene(await callerFor("marion"), await callerFor("paul"));
    await choose(await callerFor("helene"), { ...usualSettings, deletedSessionDisplay: display });
    const paul = await openSpace(await arrive("paul"), stage);
    const marion = await arrive("marion");
    await console.openTab(marion, stage, "/configuration");
    await marion.getByRole("button", { name: "Supprimer la session" }).click();
    await deleteIn(marion, stage);
    await (display === "HIDDEN" ? expectGone : expectCancelled)(paul, stage);

    await restoreFromTrash(marion, stage.title);
    await expectAsUsual(paul, stage);
    await expectDocument(paul, paper);
    await extranet.expectUnread(paul.session, 2);
    await read(paul.session, paper, published);
    await expectNeverLeft(paul);
  });
}

test("SESSION_ARCHIVED: the client notices nothing; the session leaves the staff’s usual list, and comes back (L-03, R-046)", async ({
  arrive,
  callerFor,
}) => {
  const { stage, paper } = await showScene(await callerFor("marion"), await callerFor("paul"));
  const paul = await openSpace(await arrive("paul"), stage);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/configuration");
  await marion.getByRole("button", { name: "Archiver", exact: true }).click();
  await expect(marion.getByText("Archivée le")).toBeVisible();

  await expectInStaffList(marion, stage, false);
  await expectSent(paul.session, marion, stage);
  await expectAsUsual(paul, stage);
  await expectDocument(paul, paper);
  await extranet.expectUnread(paul.session, 2);
  await expectNeverLeft(paul);

  await console.openTab(marion, stage, "/configuration");
  await marion.getByRole("button", { name: "Désarchiver" }).first().click();
  await expect(marion.getByText("Archivée le")).toHaveCount(0);
  await expectInStaffList(marion, stage, true);
});

type Scene = { stage: Stage; paper: Paper; published: Published };

/** A session shown to Voltéo and to Boulangeries Marchand; of Voltéo's two notifications, none is read. */
async function showScene(marion: Caller, paul: Caller): Promise<Scene> {
  const stage = await planStage(marion, paul, "Boulangeries Marchand");
  const paper = await aPaper();
  return { stage, paper, published: await publishPaper(marion, stage, paper) };
}

/** The last button of the dialog that is open. */
const deleteIn = (marion: Page, stage: Stage): Promise<void> =>
  deletionDialog(marion, stage).getByRole("button", { name: "Supprimer la session" }).click();

async function saveSight(helene: Page): Promise<void> {
  const form = helene
    .getByRole("main")
    .locator("form")
    .filter({ has: helene.getByRole("radio") });
  await form.getByRole("button", { name: "Enregistrer" }).click();
  await expect(form.getByText("Les réglages sont enregistrés.")).toBeVisible();
}

/** Nowhere: neither in the list nor at its address. */
async function expectGone({ session, sessions }: Space, stage: Stage): Promise<void> {
  await expect(session.getByRole("heading", { name: "Session indisponible" })).toBeVisible();
  await expect(listed(sessions, stage)).toHaveCount(0);
}

/** A file of the client leaves from its page and arrives in the console. */
async function expectSent(session: Page, marion: Page, stage: Stage): Promise<void> {
  const sent = await aPaper({ kind: "Plan d’accès" });
  await session
    .getByLabel("Envoyer un document")
    .setInputFiles({ name: sent.fileName, mimeType: "application/pdf", buffer: sent.bytes });
  await session.getByRole("button", { name: "Envoyer 1 document" }).click();
  await expect(session.getByText(/1 document envoyé à/)).toBeVisible();
  await marion.goto(`/console/sessions/${stage.sessionId}/extranet?company=${stage.company.id}`);
  await expect(console.row(marion, sent)).toBeVisible();
}

async function expectInStaffList(marion: Page, stage: Stage, isThere: boolean): Promise<void> {
  await marion.goto(`/console/sessions?search=${encodeURIComponent(stage.reference)}`);
  await expect(marion.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();
  await expect(marion.getByRole("main").getByRole("link", { name: stage.title })).toHaveCount(isThere ? 1 : 0);
}
