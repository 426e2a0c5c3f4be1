import { findBrowser } from "@passerelle/tooling/find-browser";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

export default mergeConfig(
  viteConfig,
  defineConfig({
    base: "/",
    // Found during a run, a dependency would reload the page in the middle of a test.
    optimizeDeps: {
      include: [
        "@apollo/client",
        "@apollo/client/cache",
        "@apollo/client/errors",
        "@apollo/client/link/schema",
        "@apollo/client/react",
        "@apollo/client/utilities",
        "@fullcalendar/react",
        "@fullcalendar/react/daygrid",
        "@fullcalendar/react/interaction",
        "@fullcalendar/react/locales/fr",
        "@fullcalendar/react/themes/breezy",
        "@fullcalendar/react/timegrid",
        "@hookform/resolvers/zod",
        "@lingui/core",
        "@lingui/react",
        "@mantine/charts",
        "@mantine/core",
        "@mantine/dates",
        "@mantine/hooks",
        "dayjs/locale/fr",
        "@tabler/icons-react",
        "@tanstack/react-router",
        "@passerelle/ui > axe-core",
        "graphql",
        "markdown-to-jsx/react",
        "react-hook-form",
        "react-pdf",
        "react/compiler-runtime",
        "rxjs",
        "vitest-browser-react",
        "zod",
      ],
    },
    test: {
      include: ["src/**/*.test.{ts,tsx}"],
      isolate: false,
      setupFiles: ["@passerelle/ui/fresh-page", "src/testing/setup.ts"],
      // Beside the stories, a page may be given its turn late.
      expect: { poll: { timeout: 5_000 } },
      testTimeout: 20_000,
      api: { host: "127.0.0.1", port: 4410 },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1440, height: 900 },
        instances: [{ browser: "chromium" }],
        provider: playwright({
          launchOptions: { executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] },
          contextOptions: { locale: "fr-FR", timezoneId: "Europe/Paris", reducedMotion: "reduce" },
        }),
      },
    },
  }),
);
