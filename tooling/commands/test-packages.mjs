import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap/place.mjs";

const configs = ["vitest.config.ts", "vitest.config.mts", "vitest.config.mjs"];

/** The packages of the workspace that have tests, found by their Vitest configuration. */
export function packagesWithTests() {
  return workspaceFolders().flatMap((folder) => {
    const config = configs.map((name) => path.join(root, folder, name)).find((file) => existsSync(file));
    if (!config) return [];
    return [{ folder, needsBrowser: /\bbrowser\s*:/.test(readFileSync(config, "utf8")) }];
  });
}

export function workspaceFolders() {
  const patterns = [...readFileSync(path.join(root, "pnpm-workspace.yaml"), "utf8").matchAll(/^ {2}- (\S+)$/gm)];
  return patterns
    .flatMap(([, pattern]) => {
      if (!pattern.endsWith("/*")) return [pattern];
      const parent = pattern.slice(0, -2);
      return readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`);
    })
    .filter((folder) => existsSync(path.join(root, folder, "package.json")))
    .sort();
}
