import { readFile } from "node:fs/promises";
import { expect, test } from "./people/story.ts";
import type { Caller } from "./people/caller.ts";
import { addressesOf, publishPaper, readEverything, showSession, withdraw, type Stage } from "./people/stage.ts";
import { aPaper, sha256 } from "./papers/pdf.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import { alsoOpen, expectNeverReloaded, remember } from "./screens/windows.ts";

test("Marion shows a session and publishes a dropped PDF; Paul sees both appear without reloading (R-001, R-002, R-003, R-004, R-006, B-01)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  const paul = await arrive("paul", { signedIn: false });
  const marion = await arrive("marion", { signedIn: false });

  await test.step("Paul signed in before, and knows nothing of the session", async () => {
    await paul.goto("/extranet/");
    await console.signIn(paul, "paul");
    await expect(paul.getByRole("heading", { name: "Bonjour Paul" })).toBeVisible();
    await extranet.expectUnread(paul, 0);
    await remember(paul);
  });
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  const sessions = await alsoOpen(paul, "/extranet/sessions?period=all");
  const notifications = await alsoOpen(paul, "/extranet/notifications");
  const documents = await alsoOpen(paul, "/extranet/documents");
  await expect(session.getByRole("heading", { name: "Session indisponible" })).toBeVisible();
  await expect(sessions.getByRole("link", { name: stage.title })).toHaveCount(0);

  await test.step("Marion signs in and finds the session in the list", async () => {
    await marion.goto("/console/");
    await console.signIn(marion, "marion");
    await expect(marion.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();
    await marion.getByRole("searchbox", { name: "Rechercher dans la liste" }).fill(stage.reference);
    await (await console.onlyFound(marion, stage)).click();
    await console.tab(marion, "Documents").click();
  });

  await test.step("she drops a PDF and says what it is", async () => {
    await console.drop(marion, [paper]);
    await console.describe(marion, paper, "Convention");
  });

  await test.step("the icon is disabled, with the reason", async () => {
    const reason = `${stage.company.name} ne voit pas encore cette session. Rendez-la visible, puis publiez le document.`;
    const icon = console.publishIcon(marion, paper);
    await expect(icon).toBeDisabled();
    await expect(icon).toHaveAccessibleDescription(reason);
    await icon.hover();
    await expect(marion.getByRole("dialog", { name: "Espace entreprise" })).toContainText(reason);
  });

  await test.step("she makes the session visible: it appears on Paul’s screens", async () => {
    await marion.getByRole("button", { name: "Rendre visible" }).click();
    await expect(extranet.toast(paul, "Nouvelle session")).toBeVisible();
    await extranet.expectUnread(paul, 1);
    await expect(sessions.getByRole("link", { name: stage.title })).toBeVisible();
    await expect(extranet.announcements(notifications, stage.title).first()).toContainText("Nouvelle session");
    await expect(session.getByRole("heading", { level: 1 })).toContainText(stage.title);
    await expect(extranet.toast(paul, "Nouveau document")).toHaveCount(0);
  });

  await test.step("one click publishes: the document appears on Paul’s screens", async () => {
    await console.publishIcon(marion, paper).click();
    await expect(extranet.toast(paul, "Nouveau document")).toBeVisible();
    await extranet.expectUnread(paul, 2);
    await expect(paul.getByRole("main").getByText(paper.title)).toBeVisible();
    await expect(extranet.announcements(notifications, paper.title)).toHaveCount(1);
    await expect(documents.getByRole("link", { name: paper.title })).toBeVisible();
    await expect(session.getByRole("link", { name: paper.title })).toBeVisible();
    await expect(console.row(marion, paper).getByRole("link", { name: /Publié pour/ })).toBeVisible();
  });

  await expectNeverReloaded(paul, session, sessions, notifications, documents);
  const asked = `query ($id: ID!) { session(id: $id) { documents { kind currentVersion { number sha256 } } } }`;
  expect(await (await callerFor("marion")).ask(asked, { id: stage.sessionId })).toEqual({
    session: { documents: [{ kind: "TRAINING_AGREEMENT", currentVersion: { number: 1, sha256: paper.sha256 } }] },
  });
});

test("Paul reads the document in the page and downloads the very same bytes; Marion sees that he did, and when (B-01, B-09, L-18)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  await showSession(await callerFor("marion"), stage);
  const published = await publishPaper(await callerFor("marion"), stage, paper);
  const paul = await arrive("paul");
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/extranet");
  await remember(marion);
  const history = await alsoOpen(marion, `/console/sessions/${stage.sessionId}/history`);
  const sent = console.row(marion, paper);
  await expect(sent).toContainText("Pas encore ouvert");

  await test.step("Paul opens it from its notification", async () => {
    await paul.goto("/extranet/notifications");
    await extranet.announcements(paul, paper.title).getByRole("link").click();
    await expect(paul.getByRole("heading", { level: 1, name: paper.title })).toBeVisible();
    await extranet.expectRead(paul, paper);
    await extranet.expectUnread(paul, 1);
  });

  await test.step("Marion sees it without reloading", async () => {
    await expect(sent).toContainText("Paul Renard, à l’instant");
    await expect(
      history
        .getByRole("main")
        .getByRole("listitem")
        .filter({ hasText: paper.title })
        .filter({ hasText: "Paul Renard" }),
    ).toBeVisible();
    await expectNeverReloaded(marion, history);
  });

  await test.step("Paul keeps a copy", async () => {
    const arriving = paul.waitForEvent("download");
    await paul.getByRole("link", { name: "Télécharger" }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toBe(paper.fileName);
    expect(sha256(await readFile(await download.path()))).toBe(paper.sha256);
  });

  await test.step("the bytes are never shown inline from our own address", async () => {
    const { headers } = await (await callerFor("paul")).file(addressesOf(published).file);
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox");
  });
});

test("Marion withdraws the document: the notification is struck through, the document is gone everywhere, nothing new is announced (R-007, R-009, R-010, R-011, R-013, R-014, R-015, R-017, R-018, L-02, B-01)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  await showSession(await callerFor("marion"), stage);
  await readEverything(await callerFor("camille"));
  const published = addressesOf(await publishPaper(await callerFor("marion"), stage, paper));
  const paul = await arrive("paul");
  await paul.goto(published.page);
  await extranet.expectRead(paul, paper);
  await remember(paul);
  const notifications = await alsoOpen(paul, "/extranet/notifications");
  const documents = await alsoOpen(paul, "/extranet/documents");
  const session = await alsoOpen(paul, `/extranet/sessions/${stage.sessionId}`);
  await expect(documents.getByRole("link", { name: paper.title })).toBeVisible();
  await expect(session.getByRole("link", { name: paper.title })).toBeVisible();
  // To open it is to have read what announced it; his colleague has not.
  await extranet.expectUnread(notifications, 1);
  const camille = await arrive("camille");
  await camille.goto("/extranet/");
  await extranet.expectUnread(camille, 1);

  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/extranet");

  await test.step("the space of the company: its banner, what was sent to it, the help", async () => {
    await expect(marion.getByRole("tab", { name: stage.company.name, selected: true })).toBeVisible();
    await expect(marion.getByRole("heading", { name: "Documents envoyés" })).toBeVisible();
    await marion.getByRole("link", { name: "Comment supprimer des documents publiés ?" }).click();
    await expect(marion.getByRole("dialog")).toBeVisible();
    await marion.keyboard.press("Escape");
    await expect(marion.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("a dialog says first what the client will see; keeping the document changes nothing", async () => {
    await console
      .row(marion, paper)
      .getByRole("button", { name: /Retirer/ })
      .click();
    const dialog = console.withdrawDialog(marion, paper);
    await expect(dialog).toContainText(`Voici ce que ${stage.company.name} verra ensuite`);
    const space = dialog.frameLocator("iframe");
    await expect(space.getByText("Documents", { exact: true }).first()).toBeVisible();
    await expect(space.getByText(paper.title)).toHaveCount(0);
    await dialog.getByText("Avant", { exact: true }).click();
    await expect(space.getByText(paper.title).first()).toBeVisible();
    await expect(dialog).toContainText(/La notification du .* reste, barrée/);
    await expect(dialog).toContainText("Aucun e-mail, aucune nouvelle notification");
    await expect(dialog).toContainText("Déjà ouvert par Paul Renard");
    await dialog.getByRole("button", { name: "Garder le document" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(documents.getByRole("link", { name: paper.title })).toBeVisible();
  });

  await test.step("confirmed, the document leaves «Documents envoyés»", async () => {
    await console
      .row(marion, paper)
      .getByRole("button", { name: /Retirer/ })
      .click();
    await console.withdrawDialog(marion, paper).getByRole("button", { name: "Retirer le document" }).click();
    await expect(console.row(marion, paper)).toHaveCount(0);
  });

  await test.step("on Paul’s screens it is struck through and gone, without a reload, without an announcement", async () => {
    await expect(paul.getByText("Ce document n’est plus disponible.")).toBeVisible();
    const struck = extranet.announcements(notifications, paper.title);
    await expect(struck.locator("s")).toContainText(paper.title);
    await expect(struck).toContainText(/retiré le \d/);
    await expect(struck.getByRole("link")).toHaveCount(0);
    await expect(struck).toHaveCount(1);
    await expect(documents.getByText(paper.title)).toHaveCount(0);
    await expect(session.getByText(paper.title)).toHaveCount(0);
    await extranet.expectUnread(notifications, 1);
    await extranet.expectUnread(camille, 0);
    await expect(camille.getByText(paper.title)).toHaveCount(0);
    await expect(extranet.toast(notifications, paper.title)).toHaveCount(0);
    await expectNeverReloaded(paul, notifications, documents, session);
  });

  await test.step("the saved links answer «not found»", async () => {
    expect((await (await callerFor("paul")).file(published.file)).status).toBe(404);
    expect((await (await callerFor("paul")).file(`${published.file}?download=1`)).status).toBe(404);
    await paul.goto(published.page);
    await expect(paul.getByRole("heading", { name: "Document indisponible" })).toBeVisible();
  });
});

test("published again, the document is a new one, announced anew; the struck notification stays struck (R-014, R-016, L-02)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  await showSession(await callerFor("marion"), stage);
  const first = await publishPaper(await callerFor("marion"), stage, paper);
  await withdraw(await callerFor("marion"), first.publicationId);
  const paul = await arrive("paul");
  await paul.goto("/extranet/notifications");
  await remember(paul);
  await expect(extranet.announcements(paul, paper.title).locator("s")).toHaveCount(1);
  await extranet.expectUnread(paul, 1);

  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/documents");
  await console.publishIcon(marion, paper).click();

  await expect(extranet.toast(paul, "Nouveau document")).toBeVisible();
  await extranet.expectUnread(paul, 2);
  const announced = extranet.announcements(paul, paper.title);
  await expect(announced).toHaveCount(2);
  await expect(announced.first().locator("s")).toHaveCount(0);
  await expect(announced.last().locator("s")).toHaveCount(1);
  await expect(announced.last().getByRole("link")).toHaveCount(0);
  await expectNeverReloaded(paul);

  await announced.first().getByRole("link").click();
  await extranet.expectRead(paul, paper);
  expect(paul.url()).not.toContain(first.publicationId);
  expect((await (await callerFor("paul")).file(addressesOf(first).file)).status).toBe(404);
  expect(await publishedTwice(await callerFor("marion"), stage, first.documentId)).toBe("ALREADY_PUBLISHED");
});

async function publishedTwice(marion: Caller, stage: Stage, documentId: string): Promise<string> {
  const { result } = await marion.ask<{ result: { code?: string } }>(
    `mutation ($input: PublishDocumentInput!) { result: publishDocument(input: $input) { ... on Refusal { code } } }`,
    { input: { documentId, companyId: stage.company.id } },
  );
  return result.code ?? "";
}
