import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { MovingClock } from "#platform/clock";
import { openLog } from "#platform/log";
import { readSettings } from "#platform/settings";
import { openHouse, type House } from "../server/house.js";
import { openServer, type OpenServer } from "../server/open-server.js";
import { cloneDatabase, type ClonedDatabase } from "./clone-database.js";

export interface TestHouse {
  house: House;
  server: OpenServer;
  clock: MovingClock;
  /** `http://127.0.0.1:port` */
  address: string;
  database: ClonedDatabase;
  close(): Promise<void>;
}

/**
 * The whole house on a database of its own, listening on a free port: real sockets, real files, a clock that is moved by hand. `jobsWait`: another
 * process does them.
 */
export async function openTestHouse(
  overrides: Partial<House["settings"]> = {},
  { jobsWait = false }: { jobsWait?: boolean } = {},
): Promise<TestHouse> {
  const database = await cloneDatabase();
  const directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-house-"));
  const clock = new MovingClock(new Date("2026-11-21T09:00:00Z"));
  const settings = {
    ...readSettings({ DATA_DIRECTORY: directory, LOG_LEVEL: process.env.LOG_LEVEL ?? "silent" }, directory),
    ...overrides,
  };
  const house = await openHouse(
    settings,
    database.appUrl,
    clock,
    openLog(settings.logLevel, null),
    () => server.sockets.tellToCatchUp(),
    { jobsWait },
  );
  const server = await openServer(house);
  const address = await server.app.listen({ port: 0, host: "127.0.0.1" });
  return {
    house,
    server,
    clock,
    address,
    database,
    async close() {
      await server.close();
      await house.close();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
