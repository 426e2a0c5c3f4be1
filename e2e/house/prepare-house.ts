import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import { House } from "./house.ts";

export type Place = { directory: string; port: number; forget: () => Promise<void> };

/** A fresh directory and a port for a house, and how to forget both. The house's first start tells the demo. */
export async function prepareHouse(): Promise<Place> {
  const directory = await mkdtemp(path.join(tmpdir(), "passerelle-e2e-"));
  // PostgreSQL, which refuses to run as root, has to pass through it as another user.
  await chmod(directory, 0o755);
  const port = await freePort();
  return { directory, port, forget: () => forget(new House(directory, port)) };
}

async function forget(house: House): Promise<void> {
  endLeftOverDatabase(house);
  await rm(house.directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** A run that was itself killed leaves its database running. */
function endLeftOverDatabase(house: House): void {
  if (!existsSync(path.join(house.directory, "postgres/cluster/postmaster.pid"))) return;
  try {
    process.kill(house.postmaster, "SIGQUIT");
  } catch {
    // It had already gone, or the number is somebody else's by now.
  }
}
