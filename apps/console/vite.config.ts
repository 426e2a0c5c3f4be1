import { fileURLToPath } from "node:url";
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import { precompressed } from "@passerelle/tooling/precompress";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.API_URL ?? "http://127.0.0.1:4000";
const port = Number(process.env.CONSOLE_PORT ?? 4401);

export default defineConfig({
  base: "/console/",
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true, routeFileIgnorePattern: "\\.test\\." }),
    // Lingui's macros must be gone before React's compiler reads the file: the other order builds, then dies at run time.
    babel({ presets: [linguiTransformerBabelPreset()] }),
    lingui(),
    react({ compiler: true }),
    precompressed(),
  ],
  resolve: {
    alias: { "#": fileURLToPath(new URL("./src", import.meta.url)) },
    dedupe: ["react", "react-dom", "graphql", "@apollo/client"],
  },
  // The address has to be the same site for the cookie, so the development server speaks for the API.
  server: {
    host: "127.0.0.1",
    port,
    proxy: {
      "/console/graphql": { target: api, ws: true },
      "^/console/(files|uploads|received|exports|logos)(/|\\?|$)": { target: api },
      // The screen of the imports stands at the address that takes their files.
      "^/console/imports(\\?|$)": {
        target: api,
        bypass: (request) => (request.method === "PUT" ? undefined : request.url),
      },
      "^/console/files\\.zip": { target: api },
      "^/(calendar|mail|mail-files|unsubscribe)/": { target: api },
      // Previews of mails wear the logo from where their readers fetch it.
      "^/extranet/logos/": { target: api },
    },
  },
  worker: { format: "es" },
});
