import { createHash } from "node:crypto";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node, nodeIsOld, wantedNode, wantedPnpm } from "./environment.mjs";
import { runQuietly } from "./execute.mjs";
import { explain, readText } from "./obstacles.mjs";
import { root, runtime } from "./place.mjs";
import { Stop } from "./stop.mjs";

/** pnpm, and Node when the machine's is too old, come from the package registry into .runtime: no other network. */
export async function fetchToolchain() {
  if (
    installedVersion("pnpm") === wantedPnpm &&
    (!nodeIsOld || (existsSync(node) && installedVersion("node") === wantedNode))
  ) {
    return "déjà là";
  }
  const wanted = [`pnpm@${wantedPnpm}`, ...(nodeIsOld ? [`node@${wantedNode}`] : [])];
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const result = await runQuietly("toolchain", "npm", ["install", "--prefix", runtime, ...quiet, ...wanted]);
  if (result.code !== 0 && nodeIsOld && /ETARGET|E404|No matching version/.test(result.output)) {
    throw new Stop(
      `Node ${wantedNode} n’est pas publié sur npm pour cette machine : installez Node 24, puis relancez.`,
    );
  }
  if (result.code !== 0) throw explain("La chaîne d’outils", result);
}

const stamp = path.join(root, "node_modules/.passerelle-installed");

export function isInstalled() {
  return readText(stamp) === fingerprint();
}

export async function installDependencies() {
  if (isInstalled()) return "déjà là";
  const result = await runQuietly("install", "pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
  if (result.code !== 0) throw explain("L’installation des dépendances", result);
  writeFileSync(stamp, fingerprint());
}

/** Everything an installation depends on. */
function fingerprint() {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...manifests()]) {
    hash.update(readText(path.join(root, file)));
  }
  return hash.digest("hex");
}

function manifests() {
  const inside = ["apps", "packages"].flatMap((parent) =>
    readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...inside, "e2e", "bench", "tooling"].map((folder) => `${folder}/package.json`).sort();
}

function installedVersion(name) {
  const manifest = readText(path.join(runtime, "node_modules", name, "package.json"));
  return manifest && JSON.parse(manifest).version;
}
