import { test as base, expect, type BrowserContextOptions, type Page } from "@playwright/test";
import { House } from "../house/house.ts";
import type { Name } from "./accounts.ts";
import { Caller } from "./caller.ts";
import { clearStage, type Stage } from "./stage.ts";

type Arriving = BrowserContextOptions & { signedIn?: boolean };
type Story = {
  /** A person sits down at a browser of their own, signed in unless said otherwise. */
  arrive: (name: Name, options?: Arriving) => Promise<Page>;
  /** The session of Voltéo, as before the first act. */
  stage: Stage;
};
type Run = {
  house: House;
  /** Who acts without a screen; signed in once for all stories. */
  callerFor: (name: Name) => Promise<Caller>;
};

export const test = base.extend<Story, Run>({
  house: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures wanted from this very pattern
    async ({}, provide) => {
      const house = new House(process.env.E2E_DIRECTORY!, Number(process.env.E2E_PORT));
      await house.start();
      await provide(house);
      await house.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],

  callerFor: [
    async ({ house }, provide) => {
      const known = new Map<Name, Promise<Caller>>();
      await provide((name) => {
        const caller = known.get(name) ?? Caller.signedIn(house.address, name);
        known.set(name, caller);
        return caller;
      });
    },
    { scope: "worker" },
  ],

  baseURL: async ({ house }, provide) => provide(house.address),

  arrive: async ({ browser, house, callerFor, contextOptions, locale, timezoneId }, provide) => {
    const pages: Page[] = [];
    await provide(async (name, { signedIn = true, ...options } = {}) => {
      const context = await browser.newContext({
        ...contextOptions,
        locale,
        timezoneId,
        baseURL: house.address,
        ...options,
      });
      if (signedIn) {
        const { side, cookie } = await callerFor(name);
        await context.addCookies([
          { ...cookie, domain: "127.0.0.1", path: `/${side}`, httpOnly: true, sameSite: "Lax" },
        ]);
      }
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },

  stage: async ({ callerFor }, provide) => {
    await provide(await clearStage(await callerFor("marion"), await callerFor("paul")));
  },
});

export { expect };
