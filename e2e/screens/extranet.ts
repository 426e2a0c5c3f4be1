import { expect, type Locator, type Page } from "@playwright/test";
import type { Paper } from "../papers/pdf.ts";

/** How many the bell says are unread. */
export async function expectUnread(page: Page, count: number): Promise<void> {
  const label = count === 0 ? "Notifications" : `Notifications, ${count} ${count === 1 ? "non lue" : "non lues"}`;
  await expect(page.getByRole("banner").getByRole("link", { name: label, exact: true })).toBeVisible();
}

export function toast(page: Page, words: string | RegExp): Locator {
  return page.getByRole("status").getByText(words);
}

/** What the feed says of a document: one line per publication of it. */
export function announcements(page: Page, words: string): Locator {
  return page.getByRole("main").getByRole("listitem").filter({ hasText: words });
}

/** The first page of the PDF is drawn: pixels on the canvas, and words that can be read aloud. */
export async function expectRead(page: Page, paper: Paper): Promise<void> {
  await expect(page.getByText("Page 1 sur 2")).toBeVisible();
  await expect(page.locator("[data-page='1'] .textLayer")).toContainText(paper.sentence);
  await expect.poll(() => page.locator("[data-page='1'] canvas").evaluate(hasInk)).toBe(true);
}

function hasInk(canvas: HTMLElement | SVGElement): boolean {
  const { width, height } = canvas as HTMLCanvasElement;
  const pixels = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height).data;
  return pixels.some((value, index) => index % 4 === 0 && value < 100 && pixels[index + 3]! > 0);
}
