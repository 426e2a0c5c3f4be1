import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import { House } from "./house.ts";

/** The place of one run: a fresh directory and a port. The first test that needs the house starts it, and the demo is told. */
export default async function prepare(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), "passerelle-e2e-"));
  // PostgreSQL, which refuses to run as root, has to pass through it as another user.
  await chmod(directory, 0o755);
  const port = await freePort();
  process.env.E2E_DIRECTORY = directory;
  process.env.E2E_PORT = String(port);

  return async () => {
    endLeftOverDatabase(new House(directory, port));
    if (process.env.E2E_KEEP) return console.log(`Kept: ${directory}`);
    await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
}

/** A worker that was itself killed leaves its database running. */
function endLeftOverDatabase(house: House): void {
  const pidFile = path.join(house.directory, "postgres/cluster/postmaster.pid");
  if (!existsSync(pidFile) || readFileSync(pidFile, "utf8").trim() === "") return;
  try {
    process.kill(house.postmaster, "SIGQUIT");
  } catch {
    // It had already gone, or the number is somebody else's by now.
  }
}
