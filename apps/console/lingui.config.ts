import { defineConfig } from "@lingui/cli";

export default defineConfig({
  sourceLocale: "fr",
  locales: ["fr", "en"],
  // The design system's words travel in the catalogue of the app that shows them.
  catalogs: [
    {
      path: "<rootDir>/src/locales/{locale}",
      include: ["<rootDir>/src", "<rootDir>/../../packages/ui/src"],
      exclude: ["**/gql/**", "**/gallery/**", "**/*.test.tsx"],
    },
  ],
  orderBy: "origin",
});
