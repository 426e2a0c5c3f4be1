import { readdir } from "node:fs/promises";
import { silenceDatabase, takeDatabaseAway } from "./house/database-away.ts";
import { openLine } from "./house/line.ts";
import type { Caller } from "./people/caller.ts";
import { addDocument, publishPaper, showSession, type Stage } from "./people/stage.ts";
import { expect, test } from "./people/story.ts";
import { aPaper } from "./papers/pdf.ts";
import * as console from "./screens/console.ts";
import * as extranet from "./screens/extranet.ts";
import { expectNeverReloaded, remember } from "./screens/windows.ts";

const patient = { timeout: 30_000 };

test("with the database away, pages say so and recover by themselves; what happens next still arrives live (B-01, L-14)", async ({
  arrive,
  stage,
  callerFor,
  house,
}) => {
  const paper = await aPaper();
  const paul = await arrive("paul");
  const marion = await arrive("marion");
  await paul.goto("/extranet/sessions");
  await marion.goto("/console/sessions");
  await expect(marion.getByRole("row").nth(1)).toBeVisible();
  await expect(paul.getByRole("main").getByRole("listitem").first()).toBeVisible();
  for (const page of [paul, marion]) await remember(page);

  const comeBack = await takeDatabaseAway(house);
  await expect.poll(() => house.isReady()).toBe(false);

  await test.step("each page says what it cannot show, and keeps the rest", async () => {
    await paul.getByRole("banner").getByRole("link", { name: "Documents" }).click();
    await expect(
      paul.getByText("Vos documents n’ont pas pu être chargés. Un nouvel essai a lieu dans quelques secondes."),
    ).toBeVisible(patient);
    await marion.getByRole("navigation").getByRole("link", { name: "Entreprises" }).click();
    await expect(
      marion.getByRole("main").getByText("Le serveur ne peut pas répondre pour le moment.").first(),
    ).toBeVisible(patient);
    const stranger = await arrive("claire", { signedIn: false });
    await stranger.goto("/extranet/");
    await expect(stranger.getByText(/Service indisponible|ne répond pas/).first()).toBeVisible(patient);
  });

  await comeBack();
  await test.step("then shows it, without being asked", async () => {
    await expect.poll(() => house.isReady(), patient).toBe(true);
    await expect(paul.getByRole("main").getByRole("listitem").first()).toBeVisible(patient);
    await expect(paul.getByText("n’ont pas pu être chargés")).toHaveCount(0);
    await expect(marion.getByRole("row").filter({ hasText: stage.company.name })).toBeVisible(patient);
    await expectNeverReloaded(paul, marion);
  });

  await test.step("and is told of what others do, as before", async () => {
    await showSession(await callerFor("marion"), stage);
    await publishPaper(await callerFor("marion"), stage, paper);
    await expect(paul.getByRole("main").getByRole("link", { name: paper.title })).toBeVisible(patient);
    await extranet.expectUnread(paul, 2);
  });
});

test("with a database that falls silent, pages say so and recover by themselves (L-14)", async ({
  arrive,
  stage,
  callerFor,
  house,
}) => {
  const paul = await arrive("paul");
  await paul.goto("/extranet/notifications");
  await extranet.expectUnread(paul, 0);
  await remember(paul);

  const speakAgain = await silenceDatabase(house);
  try {
    await paul.getByRole("banner").getByRole("link", { name: "Documents" }).click();
    await expect(paul.getByText("Vos documents n’ont pas pu être chargés.")).toBeVisible(patient);
  } finally {
    speakAgain();
  }

  await expect(paul.getByRole("main").getByRole("listitem").first()).toBeVisible(patient);
  await showSession(await callerFor("marion"), stage);
  await expect(extranet.toast(paul, "Nouvelle session")).toBeVisible(patient);
  await extranet.expectUnread(paul, 1);
  await expectNeverReloaded(paul);
});

test("the server killed in the middle of publishing loses nothing that was confirmed; the screens come back and catch up, without loss or double (L-14, L-15, L-02)", async ({
  arrive,
  stage,
  callerFor,
  house,
}) => {
  const caller = await callerFor("marion");
  const papers = [await aPaper(), await aPaper(), await aPaper()] as const;
  for (const paper of papers) await addDocument(caller, stage, paper);
  await showSession(caller, stage);
  const paul = await arrive("paul");
  const marion = await arrive("marion");
  await paul.goto("/extranet/notifications");
  await console.openTab(marion, stage, "/documents");
  for (const page of [paul, marion]) await remember(page);

  const [confirmed, cut, later] = papers;
  await console.publishIcon(marion, confirmed).click();
  await expect(marion.getByText(`${confirmed.title} » est publié`)).toBeVisible();
  const leaving = marion.waitForRequest((request) => request.postData()?.includes("publishDocument") ?? false);
  await console.publishIcon(marion, cut).click();
  await leaving;
  await house.kill();

  for (const page of [paul, marion]) await expect(page.getByText("Reconnexion…")).toBeVisible();
  const back = [paul, marion].map((page) =>
    expect(page.getByText("De retour en ligne")).toBeVisible({ timeout: 60_000 }),
  );
  await house.start();
  await Promise.all(back);

  await test.step("what was confirmed is there, once; what was cut is there entirely or not at all", async () => {
    const published = await titlesSeenBy(await callerFor("paul"), stage);
    expect(published).toContain(confirmed.title);
    const known = new Set([confirmed.title, cut.title]);
    expect(published.filter((title) => !known.has(title))).toEqual([]);
    expect(new Set(published).size).toBe(published.length);
    for (const { title } of papers)
      await expect(extranet.announcements(paul, title)).toHaveCount(published.includes(title) ? 1 : 0);
    await extranet.expectUnread(paul, 1 + published.length);
    for (const paper of papers) {
      await expect(console.row(marion, paper).getByRole("link", { name: /Publié pour/ })).toHaveCount(
        published.includes(paper.title) ? 1 : 0,
      );
    }
  });

  await test.step("the work goes on where it was left", async () => {
    await console.publishIcon(marion, later).click();
    await expect(extranet.toast(paul, new RegExp(later.title))).toBeVisible();
    await expect(extranet.announcements(paul, later.title)).toHaveCount(1);
    await expectNeverReloaded(paul, marion);
  });
});

test("an upload cut in the middle leaves nothing behind, and can be sent again (L-15)", async ({
  arrive,
  stage,
  callerFor,
  house,
}) => {
  const paper = await aPaper({ weight: 3_000_000 });
  const before = await filesIn(house.filesDirectory);
  const line = await openLine(house);
  const marion = await arrive("marion", { baseURL: line.address });
  await console.openTab(marion, stage, "/documents");
  await remember(marion);

  line.cutAfter(1_500_000);
  await console.drop(marion, [paper]);
  const pending = console.pending(marion, paper.fileName);
  await expect(pending.getByRole("alert")).toHaveText(
    "L’envoi a été interrompu. Vérifiez votre connexion, puis réessayez.",
  );
  expect(line.isCut).toBe(true);
  await expect.poll(() => filesIn(house.filesDirectory)).toBe(before);
  await expect(marion.getByText("Reconnexion…")).toBeVisible();

  line.mend();
  await pending.getByRole("button", { name: "Réessayer" }).click();
  await console.describe(marion, paper, "Programme");
  const asked = `query ($id: ID!) { session(id: $id) { documents { currentVersion { sha256 } } } }`;
  expect(await (await callerFor("marion")).ask(asked, { id: stage.sessionId })).toEqual({
    session: { documents: [{ currentVersion: { sha256: paper.sha256 } }] },
  });
  expect(await filesIn(house.filesDirectory)).toBe(before + 1);
  await expectNeverReloaded(marion);
  await line.close();
});

async function filesIn(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

async function titlesSeenBy(paul: Caller, { sessionId }: Stage): Promise<string[]> {
  const { extranet } = await paul.ask<{ extranet: { session: { documents: { title: string }[] } } }>(
    `query ($id: ID!) { extranet { session(id: $id) { documents { title } } } }`,
    { id: sessionId },
  );
  return extranet.session.documents.map(({ title }) => title);
}
