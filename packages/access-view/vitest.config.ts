import { findBrowser } from "@passerelle/tooling/find-browser";
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Macros first: read by React's compiler before Lingui's, a page builds and then dies at run time.
  plugins: [babel({ presets: [linguiTransformerBabelPreset()] }), lingui(), react({ compiler: true })],
  // Found during a run, a dependency would reload the page in the middle of a test.
  optimizeDeps: {
    include: [
      "@apollo/client",
      "@apollo/client/react",
      "@apollo/client/utilities",
      "@hookform/resolvers/zod",
      "@lingui/react",
      "@mantine/core",
      "@mantine/hooks",
      "@tabler/icons-react",
      "qrcode.react",
      "react-hook-form",
      "react/compiler-runtime",
      "@simplewebauthn/browser",
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
});
