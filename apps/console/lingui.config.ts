import { defineConfig } from "@lingui/cli";

export default defineConfig({
  sourceLocale: "fr",
  locales: ["fr", "en"],
  // The words of the packages travel in the catalogue of the app that shows them.
  catalogs: [
    {
      path: "<rootDir>/src/locales/{locale}",
      include: [
        "<rootDir>/src",
        "<rootDir>/../../packages/ui/src",
        "<rootDir>/../../packages/access-view/src",
        "<rootDir>/../../packages/extranet-view/src",
      ],
      exclude: ["**/gql/**", "**/gallery/**", "**/*.test.tsx"],
    },
  ],
  orderBy: "origin",
});
