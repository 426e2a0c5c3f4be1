import { runQuietly } from "../bootstrap/execute.mjs";
import { explain, requireFreePort, requireRoom } from "../bootstrap/obstacles.mjs";
import { progressOf } from "../bootstrap/progress.mjs";
import { fetchToolchain, installDependencies, isInstalled } from "../bootstrap/toolchain.mjs";
import { runServer } from "./run-server.mjs";

const api = "apps/api/dist/main.js";

export async function start() {
  await requireFreePort();
  await prepare();
  return runServer(api);
}

export async function demo() {
  await prepare();
  return runServer(api, ["demo"]);
}

/** What follows the command is for it: `pnpm organisation:create --name … --email …`. */
export async function createOrganisation() {
  await prepare();
  return runServer(api, ["organisation:create", ...process.argv.slice(3)]);
}

/** `pnpm journal:verify`, of the database; `pnpm journal:verify <file.jsonl>`, of an export alone. */
export async function verifyJournal() {
  await prepare();
  return runServer(api, ["journal:verify", ...process.argv.slice(3)]);
}

/** `pnpm trash:foresee`: what the next purge of the trash would delete for good; it deletes nothing. */
export async function foreseePurge() {
  await prepare();
  return runServer(api, ["trash:foresee"]);
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
