import { precompressed } from "@passerelle/tooling/precompress";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.API_URL ?? "http://127.0.0.1:4000";
const port = Number(process.env.PLAYGROUND_PORT ?? 4402);

export default defineConfig({
  base: "/playground/",
  plugins: [react(), precompressed()],
  // Monaco and the GraphQL language service run in workers of our own origin: nothing comes from a CDN.
  worker: { format: "es" },
  // The editor alone is larger than the default limit, and it is what this page is for.
  build: { chunkSizeWarningLimit: 4000 },
  server: {
    host: "127.0.0.1",
    port,
    proxy: { "/console/graphql": { target: api, ws: true }, "/extranet/graphql": { target: api, ws: true } },
  },
});
