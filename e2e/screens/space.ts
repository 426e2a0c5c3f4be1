import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { called, type Learner } from "../people/planned.ts";
import type { Published, Stage } from "../people/stage.ts";
import type { Paper } from "../papers/pdf.ts";
import { expectNeverReloaded, alsoOpen } from "./windows.ts";
import * as extranet from "./extranet.ts";

/** The mention, with its day. */
export const cancelledOn = /^Annulé le \d\d\/\d\d\/\d{4}$/;

/** The windows that a contact has left open on one session. */
export type Space = { session: Page; sessions: Page; documents: Page };

export async function openSpace(person: Page, stage: Stage): Promise<Space> {
  const session = await alsoOpen(person, `/extranet/sessions/${stage.sessionId}`);
  const sessions = await alsoOpen(person, "/extranet/sessions?period=all");
  const documents = await alsoOpen(person, "/extranet/documents");
  await expectAsUsual({ session, sessions, documents }, stage);
  return { session, sessions, documents };
}

/** Listed without a mention, and taking files. */
export async function expectAsUsual({ session, sessions }: Space, stage: Stage): Promise<void> {
  await expect(session.getByRole("heading", { level: 1 })).toContainText(stage.title);
  await expect(session.getByLabel("Envoyer un document")).toBeAttached();
  await expect(mention(session)).toHaveCount(0);
  await expect(listed(sessions, stage)).toBeVisible();
  await expect(listed(sessions, stage).getByText("Annulé", { exact: true })).toHaveCount(0);
}

/** Listed with the mention «Annulé», and taking no file. */
export async function expectCancelled({ session, sessions }: Space, stage: Stage): Promise<void> {
  await expect(mention(session)).toBeVisible();
  await expect(session.getByRole("heading", { level: 1 })).toContainText(stage.title);
  await expect(session.getByText("L’envoi de documents est fermé pour cette session.")).toBeVisible();
  await expect(session.getByLabel("Envoyer un document")).toHaveCount(0);
  await expect(listed(sessions, stage).getByText("Annulé", { exact: true })).toBeVisible();
  // The client never reads what the staff call it (C-09).
  await expect(session.getByText("Perdu")).toHaveCount(0);
}

/** The whole of what was shared is still there, whatever became of the session. */
export async function expectDocument({ documents }: Pick<Space, "documents">, paper: Paper): Promise<void> {
  await expect(documents.getByRole("link", { name: paper.title })).toBeVisible();
}

/** Opens it where it is listed, and reads it. */
export async function read(window: Page, paper: Paper, published: Published): Promise<void> {
  await window.getByRole("link", { name: paper.title }).first().click();
  await expect(window).toHaveURL(new RegExp(published.publicationId));
  await extranet.expectRead(window, paper);
}

export const expectNeverLeft = ({ session, sessions, documents }: Space): Promise<void> =>
  expectNeverReloaded(session, sessions, documents);

/** The session in the list, also in the picture of one. */
export function listed(sessions: Page | FrameLocator, stage: Stage): Locator {
  return sessions.getByRole("main").getByRole("listitem").filter({ hasText: stage.title });
}

/** Somebody under «Apprenants»: as many rows as there are enrolments. */
export function learnerRows(session: Page, learner: Learner): Locator {
  return session
    .getByRole("region", { name: "Apprenants" })
    .getByRole("listitem")
    .filter({ has: session.getByText(called(learner), { exact: true }) });
}

/** Opens what hangs from somebody who is enrolled; of who was removed it is open. */
export async function showPapers(session: Page, learner: Learner): Promise<void> {
  await learnerRows(session, learner)
    .getByRole("button", { name: /^\d+.documents?, / })
    .click();
}

/** Beside the title of the page. */
function mention(session: Page): Locator {
  return session.getByRole("heading", { level: 1 }).locator("..").getByText(cancelledOn);
}
