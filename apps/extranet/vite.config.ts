import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import { pdfAssets } from "@passerelle/extranet-view/pdf-assets";
import { precompressed } from "@passerelle/tooling/precompress";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.API_URL ?? "http://127.0.0.1:4000";

/** What the first screen cannot do without, whichever it is. */
const atStart =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack[\\/].*|@apollo[\\/]client|@wry[\\/].*|optimism|graphql|graphql-ws|rxjs|tslib|@graphql-typed-document-node[\\/]core|@lingui[\\/](core|react)|clsx|@mantine[\\/]hooks)[\\/]/;

export default defineConfig(({ command }) => ({
  base: "/extranet/",
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true }),
    // Lingui's macros must be gone before React's compiler reads the file: the other order builds, then dies at run time.
    // The French stays in the code: a sentence no catalogue knows yet is shown in French, never as its number.
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: "message" })] }),
    // An untranslated sentence stops the build, not the work in progress.
    lingui({ failOnMissing: command === "build" }),
    react({ compiler: true }),
    pdfAssets(),
    precompressed(),
  ],
  resolve: { dedupe: ["react", "react-dom", "graphql", "@apollo/client", "@lingui/core", "@lingui/react"] },
  build: {
    cssCodeSplit: false,
    // A phone waits for round trips more than for bytes: what every page shares comes in two files, not in sixty.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "libraries", test: atStart, priority: 2 },
            {
              name: "house",
              test: /packages[\\/]|@mantine[\\/]core|@floating-ui|@tabler/,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  // The sign-in cookie belongs to one address: the development server speaks for the API.
  server: {
    host: "127.0.0.1",
    port: Number(process.env.EXTRANET_PORT ?? 4301),
    strictPort: true,
    proxy: {
      "/extranet/graphql": { target: api, ws: true },
      "^/extranet/(files|uploads|received|logos)(/|\\?|$)": { target: api },
      "^/extranet/files\\.zip": { target: api },
      "^/(calendar|mail|mail-files|unsubscribe)/": { target: api },
    },
  },
}));
