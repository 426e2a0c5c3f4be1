import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { environment, node } from "../bootstrap/environment.mjs";
import { root } from "../bootstrap/place.mjs";

/**
 * Runs a server in a session of its own: Ctrl-C reaches us (and once more through npm), and it hears it exactly once.
 * The channel tells it when we are killed, so that it does not stay behind.
 */
export function runServer(file, args = []) {
  const child = spawn(node, [...settingsFile(), "--enable-source-maps", file, ...args], {
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

/** Node says aloud that a file is missing, even one that may be. */
function settingsFile() {
  return existsSync(path.join(root, ".env")) ? ["--env-file=.env"] : [];
}
