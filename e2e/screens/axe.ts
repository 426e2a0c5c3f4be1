import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What stands in someone's way on this screen, as lines to read; none is what we want. */
export async function expectForEveryone(page: Page, ...widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await comeToRest(page);
    const { violations } = await look(page);
    const faults = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} · ${help} · ${node.target.join(" ")}\n${node.html}`),
    );
    expect.soft(faults, `${page.url()} at ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** In the page itself: all our frames are of our origin, and a blank page to finish in costs more than the looking. What is well is not told. */
const look = (page: Page) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(wcag22aa)
    .setLegacyMode()
    .analyze();

/** In the middle of a fade, everything lacks contrast. */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}
