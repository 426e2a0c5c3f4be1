import { expect, type Locator, type Page } from "@playwright/test";

const furthest = 150;

/** Walks to an element with the Tab key alone. */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tabTo(page, target);
}

/** Also to what is drawn by its label alone, as the choices of a switch are. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step < furthest; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press(key);
}
