import { defineConfig } from "@playwright/test";
import { findBrowser } from "@passerelle/tooling/find-browser";

/** One worker: the stories share one house, and some of them break it on purpose. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./house/prepare.ts",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    headless: true,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: { mode: "retain-on-failure", sources: false, screenshots: false },
    launchOptions: { executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] },
  },
});
