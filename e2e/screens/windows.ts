import { expect, type Page } from "@playwright/test";

/** One more window of the same person, left open on a page. */
export async function alsoOpen(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await remember(other);
  return other;
}

/** Leaves a mark that a new page load would wipe away. */
export async function remember(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
}

export async function expectNeverReloaded(...pages: Page[]): Promise<void> {
  for (const page of pages) expect(await page.evaluate(() => "neverReloaded" in window), page.url()).toBe(true);
}
