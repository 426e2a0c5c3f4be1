import { pdfAssets } from "@passerelle/extranet-view/pdf-assets";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import { defineConfig, type Plugin } from "vite";
import { base, plugins, resolve } from "./vite.shared.config.ts";

const api = process.env.API_URL ?? "http://127.0.0.1:4000";

/** The links of mails open a page of their own, as the API serves it: what answers dates on a phone is not the whole extranet. */
const linkPage: Plugin = {
  name: "link-page",
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (/^\/extranet\/l\/[^/.?]+(\?|$)/.test(request.url ?? "")) request.url = "/extranet/link.html";
      next();
    });
  },
};

/** What the first screen cannot do without, whichever it is. */
const atStart =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack[\\/].*|@apollo[\\/]client|@wry[\\/].*|optimism|graphql|graphql-ws|rxjs|tslib|@graphql-typed-document-node[\\/]core|@lingui[\\/](core|react)|clsx|@mantine[\\/]hooks)[\\/]/;

export default defineConfig(({ command }) => ({
  base,
  plugins: [linkPage, tanstackRouter({ target: "react", autoCodeSplitting: true }), plugins(command), pdfAssets()],
  resolve,
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
