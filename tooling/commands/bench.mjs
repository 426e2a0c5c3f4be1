import { runInView } from "../bootstrap/execute.mjs";
import { progressOf } from "../bootstrap/progress.mjs";
import { fetchToolchain, installDependencies } from "../bootstrap/toolchain.mjs";
import { build } from "./start.mjs";

export async function bench() {
  const step = progressOf(3);
  await step("Chaîne d’outils", fetchToolchain);
  await step("Dépendances", installDependencies);
  await step("Construction", build);
  return runInView("pnpm", ["--filter", "@passerelle/bench", "bench", ...process.argv.slice(3)]);
}
