import { defineConfig } from "@playwright/test";
import { findBrowser } from "@passerelle/tooling/find-browser";

/**
 * One worker: the stories share one house, and some of them break it on purpose. Their patience proves nothing: the stories run beside other suites
 * on two cores, and speed is judged in `bench/`.
 */
export default defineConfig({
  testDir: ".",
  globalSetup: "./house/prepare.ts",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    headless: true,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    // Requests and steps; pictures of the page at each step took an eighth of the stories' work.
    trace: { mode: "retain-on-failure", sources: false, screenshots: false, snapshots: false },
    launchOptions: { executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] },
  },
});
