import path from "node:path";
import { runInView, runQuietly } from "../bootstrap/execute.mjs";
import { explain } from "../bootstrap/obstacles.mjs";
import { root } from "../bootstrap/place.mjs";
import { progressOf } from "../bootstrap/progress.mjs";
import { fetchToolchain, installDependencies } from "../bootstrap/toolchain.mjs";
import { node } from "../bootstrap/environment.mjs";

/** The API from its sources, restarted on change, and the two browsers' dev servers in front of it. */
export async function dev() {
  const step = progressOf(3);
  await step("Chaîne d’outils", fetchToolchain);
  await step("Dépendances", installDependencies);
  await step("Types des requêtes", generate);

  const port = Number(process.env.PORT || 4000);
  const env = { NODE_ENV: "development", PORT: String(port), API_URL: `http://127.0.0.1:${port}` };
  console.log(
    `API http://127.0.0.1:${port} · console http://127.0.0.1:${port + 1}/console/ · extranet http://127.0.0.1:${port + 2}/extranet/`,
  );
  const api = [
    "--watch",
    "--conditions=development",
    "--import",
    "@oxc-node/core/register",
    "--enable-source-maps",
    "--env-file-if-exists=../../.env",
    "src/main.ts",
  ];
  const vite = (app, at) => ["--filter", `@passerelle/${app}`, "exec", "vite", "--port", String(at), "--strictPort"];
  const codes = await Promise.all([
    runInView(node, api, { cwd: path.join(root, "apps/api"), env }),
    runInView("pnpm", vite("console", port + 1), { env }),
    runInView("pnpm", vite("extranet", port + 2), { env }),
  ]);
  return Math.max(...codes);
}

async function generate() {
  const result = await runQuietly("generate", "pnpm", [
    "exec",
    "turbo",
    "run",
    "generate",
    "--output-logs=errors-only",
    "--ui=stream",
  ]);
  if (result.code !== 0) throw explain("La génération des types", result);
}
