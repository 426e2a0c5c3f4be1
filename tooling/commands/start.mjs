import { spawn } from "node:child_process";
import { environment, node } from "../bootstrap/environment.mjs";
import { runQuietly } from "../bootstrap/execute.mjs";
import { explain, requireFreePort, requireRoom } from "../bootstrap/obstacles.mjs";
import { root } from "../bootstrap/place.mjs";
import { progressOf } from "../bootstrap/progress.mjs";
import { fetchToolchain, installDependencies, isInstalled } from "../bootstrap/toolchain.mjs";

export async function start() {
  await requireFreePort();
  await prepare();
  return runApi([]);
}

export async function demo() {
  await prepare();
  return runApi(["demo"]);
}

async function prepare() {
  requireRoom(isInstalled());
  const step = progressOf(4);
  await step("Chaîne d’outils", fetchToolchain);
  await step("Dépendances", installDependencies);
  await step("Construction", build);
  console.log("4/4 Démarrage …");
}

export async function build() {
  const result = await runQuietly("build", "pnpm", [
    "exec",
    "turbo",
    "run",
    "build",
    "--output-logs=errors-only",
    "--ui=stream",
  ]);
  if (result.code !== 0) throw explain("La construction", result);
}

/**
 * The API in a session of its own: Ctrl-C reaches us (and once more through npm), and it hears it exactly once.
 * The channel tells it when we are killed, so that it does not stay behind.
 */
function runApi(args) {
  const child = spawn(node, ["--enable-source-maps", "apps/api/dist/main.js", ...args], {
    cwd: root,
    env: environment(),
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32",
  });
  let lastForwarded = 0;
  const forward = (signal) => {
    const isEcho = Date.now() - lastForwarded < 1_000;
    lastForwarded = Date.now();
    if (!isEcho) child.kill(signal);
  };
  process.removeAllListeners("SIGINT").on("SIGINT", () => forward("SIGINT"));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.removeAllListeners(signal).on(signal, () => forward("SIGTERM"));
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      if (signal)
        console.error(`Le serveur a été interrompu (${signal}) ; npm start le relance, rien de confirmé n’est perdu.`);
      resolve(code ?? 1);
    });
  });
}
