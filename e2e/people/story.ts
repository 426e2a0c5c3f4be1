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
    async ({}, use) => {
      const house = new House(process.env.E2E_DIRECTORY!, Number(process.env.E2E_PORT));
      await house.start();
      await use(house);
      await house.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],

  callerFor: [
    async ({ house }, use) => {
      const known = new Map<Name, Promise<Caller>>();
      await use((name) => {
        const caller = known.get(name) ?? Caller.signedIn(house.address, name);
        known.set(name, caller);
        return caller;
      });
    },
    { scope: "worker" },
  ],

  baseURL: async ({ house }, use) => use(house.address),

  arrive: async ({ browser, house, callerFor, contextOptions, locale, timezoneId }, use) => {
    const pages: Page[] = [];
    await use(async (name, { signedIn = true, ...options } = {}) => {
      const context = await browser.newContext({ ...contextOptions, locale, timezoneId, baseURL: house.address, ...options });
      if (signedIn) {
        const { side, cookie } = await callerFor(name);
        await context.addCookies([{ ...cookie, domain: "127.0.0.1", path: `/${side}`, httpOnly: true, sameSite: "Lax" }]);
      }
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },

  stage: async ({ callerFor }, use) => {
    await use(await clearStage(await callerFor("marion"), await callerFor("paul")));
  },
});

export { expect };
