import type { Page } from "@playwright/test";
import type { Caller } from "./people/caller.ts";
import {
  addressesOf,
  publish,
  publishPaper,
  showSession,
  withdraw,
  type Published,
  type Stage,
} from "./people/stage.ts";
import { expect, test } from "./people/story.ts";
import { aPaper, type Paper } from "./papers/pdf.ts";
import * as extranet from "./screens/extranet.ts";
import { recordPushes } from "./screens/pushes.ts";

type Acts = { live: Published; withdrawn: Published };

/** The acts of the story, one after the other; over when Paul's own screen has shown the last of them. */
async function playTheStory(marion: Caller, stage: Stage, paper: Paper, paul: Page): Promise<Acts> {
  await showSession(marion, stage);
  const withdrawn = await publishPaper(marion, stage, paper);
  await expect(extranet.announcements(paul, paper.title)).toHaveCount(1);
  await withdraw(marion, withdrawn.publicationId);
  await expect(extranet.announcements(paul, paper.title).locator("s")).toHaveCount(1);
  const live = { ...withdrawn, publicationId: await publish(marion, stage, withdrawn.documentId) };
  await expect(extranet.announcements(paul, paper.title)).toHaveCount(2);
  return { live, withdrawn };
}

/** Windows left open on these pages, with all that is told to them. */
async function leaveOpen(first: Page, addresses: string[]) {
  const windows: { page: Page; pushes: ReturnType<typeof recordPushes>; before: string }[] = [];
  for (const address of addresses) {
    const page = windows.length === 0 ? first : await first.context().newPage();
    const pushes = recordPushes(page);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.poll(() => pushes.isFollowing).toBe(true);
    // What comes late, such as a chart, is not to be taken for news.
    await page.waitForLoadState("networkidle");
    await expect(page.getByLabel("Chargement")).toHaveCount(0);
    windows.push({ page, pushes, before: await shownOn(page) });
  }
  return windows;
}

/** All the words of a screen, the counts of its menus and of its bell included. */
async function shownOn(page: Page): Promise<string> {
  const bell = await page.locator("[aria-label^='Notifications']").first().getAttribute("aria-label");
  const words = await page.locator("nav, main").allInnerTexts();
  return [...words, bell].join("\n");
}

async function expectNothingHappened(windows: Awaited<ReturnType<typeof leaveOpen>>): Promise<void> {
  for (const { page, pushes, before } of windows) {
    expect(pushes.received, `pushed to ${page.url()}`).toEqual([]);
    expect(await shownOn(page)).toBe(before);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.poll(() => shownOn(page)).toBe(before);
  }
}

const cursorOf = async (caller: Caller) =>
  (await caller.ask<{ changesSince: { cursor: string } }>(`{ changesSince { cursor } }`)).changesSince.cursor;
const changesSince = `query ($cursor: String) { changesSince(cursor: $cursor) { changes { id } } }`;

test("a contact of another company sees nothing of it: lists, counts, bell, pushes, pages, files (R-001, R-082, L-10, L-12)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  const claire = await callerFor("claire");
  const cursor = await cursorOf(claire);
  const paul = await arrive("paul");
  const paulsPushes = recordPushes(paul);
  await paul.goto("/extranet/notifications");
  const session = `/extranet/sessions/${stage.sessionId}`;
  const windows = await leaveOpen(await arrive("claire"), [
    "/extranet/",
    "/extranet/sessions?period=all",
    "/extranet/documents",
    "/extranet/notifications",
    session,
  ]);

  const { live, withdrawn } = await playTheStory(await callerFor("marion"), stage, paper, paul);

  expect(paulsPushes.received.length).toBeGreaterThan(0);
  await expectNothingHappened(windows);
  expect(await claire.ask(changesSince, { cursor })).toEqual({ changesSince: { changes: [] } });

  const [{ page }] = windows as [(typeof windows)[0]];
  await page.goto(session);
  await expect(page.getByRole("heading", { name: "Session indisponible" })).toBeVisible();
  for (const published of [live, withdrawn]) {
    await page.goto(addressesOf(published).page);
    await expect(page.getByRole("heading", { name: "Document indisponible" })).toBeVisible();
    expect((await claire.file(addressesOf(published).file)).status).toBe(404);
  }
  const asked = `query ($session: ID!, $document: ID!, $words: String!) { extranet {
    session(id: $session) { id } document(id: $document) { id }
    documents(filter: { search: $words }) { totalCount } sessions(filter: { search: $words }) { totalCount } } }`;
  expect(
    await claire.ask(asked, { session: stage.sessionId, document: live.publicationId, words: paper.title }),
  ).toEqual({
    extranet: { session: null, document: null, documents: { totalCount: 0 }, sessions: { totalCount: 0 } },
  });
});

test("the staff of another organisation see nothing of it: lists, counts, pushes, pages, files, acts (L-10, L-12)", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const paper = await aPaper();
  const lea = await callerFor("lea");
  const marion = await callerFor("marion");
  const cursor = await cursorOf(lea);
  const paul = await arrive("paul");
  await paul.goto("/extranet/notifications");
  const session = `/console/sessions/${stage.sessionId}`;
  const windows = await leaveOpen(await arrive("lea"), [
    "/console/sessions",
    "/console/companies",
    "/console/notifications",
  ]);

  const { live } = await playTheStory(marion, stage, paper, paul);

  await expectNothingHappened(windows);
  expect(await lea.ask(changesSince, { cursor })).toEqual({ changesSince: { changes: [] } });

  const [{ page }] = windows as [(typeof windows)[0]];
  for (const tab of ["", "/documents", "/extranet", "/history"]) {
    await page.goto(session + tab);
    await expect(page.getByRole("main")).toContainText(/n’existe pas|introuvable/);
    await expect(page.getByText(paper.title)).toHaveCount(0);
  }
  const asked = `query ($session: ID!, $company: ID!, $words: String!) { session(id: $session) { id } company(id: $company) { id }
    sessions(filter: { search: $words }) { totalCount } companies(filter: { search: "volteo" }) { totalCount } }`;
  expect(await lea.ask(asked, { session: stage.sessionId, company: stage.company.id, words: stage.reference })).toEqual(
    {
      session: null,
      company: null,
      sessions: { totalCount: 0 },
      companies: { totalCount: 0 },
    },
  );

  const file = await addressForStaff(marion, stage);
  expect((await marion.file(file)).status).toBe(200);
  expect((await lea.file(file)).status).toBe(404);
  const acted = await lea.answer(
    `mutation ($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { __typename } }`,
    {
      input: { publicationId: live.publicationId },
    },
  );
  expect(acted.errors?.map(({ extensions }) => extensions.code)).toEqual(["NOT_FOUND"]);
  expect((await (await callerFor("paul")).file(addressesOf(live).file)).status).toBe(200);
});

async function addressForStaff(marion: Caller, { sessionId }: Stage): Promise<string> {
  const { session } = await marion.ask<{ session: { documents: { currentVersion: { downloadPath: string } }[] } }>(
    `query ($id: ID!) { session(id: $id) { documents { currentVersion { downloadPath } } } }`,
    { id: sessionId },
  );
  return session.documents[0]!.currentVersion.downloadPath;
}
