import path from "node:path";
import { runtime } from "./place.mjs";

export const wantedNode = "24.21.0";
export const wantedPnpm = "12.21.0";
export const nodeIsOld = Number(process.versions.node.split(".")[0]) < 24;

const isWindows = process.platform === "win32";
const nodeFolder = path.join(runtime, "node_modules/node/bin");

/** The Node that runs the product: the machine's if it is recent enough, else the one fetched from npm. */
export const node = nodeIsOld ? path.join(nodeFolder, isWindows ? "node.exe" : "node") : process.execPath;

/** What children see: our tool chain first, and nothing of npm's own settings, which pnpm would take for its own. */
export function environment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const folders = [path.dirname(node), path.join(runtime, "node_modules/.bin"), process.env.PATH];
  return {
    ...Object.fromEntries(kept),
    PATH: folders.join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    ...extra,
  };
}
