import { findBrowser } from "@passerelle/tooling/find-browser";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig({ command: "serve", mode: "test" }),
  defineConfig({
    // Found during a run, a dependency would reload the page in the middle of a test.
    optimizeDeps: {
      include: [
        "@apollo/client",
        "@apollo/client/react",
        "@apollo/client/utilities",
        "@lingui/core",
        "@lingui/react",
        "@mantine/core",
        "@mantine/hooks",
        "@tabler/icons-react",
        "@tanstack/react-router",
        "axe-core",
        "graphql",
        "react-hook-form",
        "react/compiler-runtime",
        "zod/mini",
      ],
    },
    test: {
      include: ["src/**/*.test.{ts,tsx}"],
      isolate: false,
      setupFiles: ["@passerelle/ui/fresh-page"],
      // Beside the stories, a page may be given its turn late.
      expect: { poll: { timeout: 5_000 } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 390, height: 844 },
        instances: [{ browser: "chromium" }],
        provider: playwright({
          launchOptions: { executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] },
          contextOptions: { locale: "fr-FR", timezoneId: "Europe/Paris" },
        }),
      },
    },
  }),
);
