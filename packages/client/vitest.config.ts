import { findBrowser } from "@passerelle/tooling/find-browser";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const inBrowser = "src/files/upload.test.ts";

export default defineConfig({
  plugins: [quay()],
  optimizeDeps: {
    include: [
      "@apollo/client",
      "@apollo/client/errors",
      "@apollo/client/link/error",
      "@apollo/client/link/subscriptions",
      "graphql-ws",
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "socket",
          include: ["src/**/*.test.ts"],
          exclude: [inBrowser],
          environment: "node",
          // Read by Vite, not by Node: the two find different builds of graphql, which refuse each other's schemas.
          server: { deps: { inline: ["graphql", "graphql-ws", "@apollo/client"] } },
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [inBrowser],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            provider: playwright({
              launchOptions: { executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] },
            }),
          },
        },
      },
    ],
  },
});

/** Where the upload tests land: a real server that answers by the address asked. */
function quay(): Plugin {
  return {
    name: "quay",
    configureServer({ middlewares }) {
      middlewares.use("/quay", (request, response) => {
        if (request.url === "/cut") return void request.socket.destroy();
        let size = 0;
        request.on("data", (chunk: Buffer) => (size += chunk.length));
        request.on("end", () => {
          response.setHeader("content-type", "application/json");
          if (request.url === "/silent") return;
          if (request.url === "/page") return void response.writeHead(502).end("<html>Bad gateway</html>");
          if (request.url === "/refused") {
            return void response
              .writeHead(422)
              .end(JSON.stringify({ code: "FILE_EMPTY", message: "Ce fichier est vide." }));
          }
          const name = decodeURIComponent(String(request.headers["x-file-name"]));
          const { method } = request;
          const preflight = request.headers["apollo-require-preflight"];
          const access = request.headers["x-passerelle-access"];
          response.end(JSON.stringify({ method, name, size, preflight, access }));
        });
      });
    },
  };
}
