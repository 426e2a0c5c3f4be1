import { openAntivirus, type Antivirus } from "#platform/antivirus/antivirus";
import { resumeImports } from "#integrations";
import type { Clock } from "#platform/clock";
import type { Door } from "#platform/context";
import type { Database } from "#platform/database";
import { BossJobs } from "#platform/jobs";
import { Listening } from "#platform/listening";
import { linksOf } from "#platform/links";
import { LiveHub } from "#platform/live";
import type { Log } from "#platform/log";
import { openMail, type MailDoor } from "#platform/mail/open-mail";
import type { Settings } from "#platform/settings";
import { openSecrets, type Secrets } from "#platform/secrets";
import { Storage } from "#platform/storage";
import { WaitingRoom } from "#platform/waiting-room";
import { Works } from "#platform/work";
import { openDatabase } from "#platform/database";
import { constraintRefusals, entities, jobHandlers, listeners } from "../modules.js";

/** Everything that lives as long as the process, wired once. */
export interface House {
  settings: Settings;
  clock: Clock;
  log: Log;
  database: Database;
  door: Door;
  works: Works;
  secrets: Secrets;
  storage: Storage;
  antivirus: Antivirus;
  hub: LiveHub;
  mail: MailDoor;
  /** For lists that leave: each holds a connection for as long as its reader takes. */
  exports: WaitingRoom;
  close(): Promise<void>;
}

/**
 * Opens the house on a migrated database, as the application role. `onMissed`: pushes may have been missed, because the
 * listening connection was away for a while or a push could not be read. `jobsWait`: jobs are left for the next house,
 * whose clock is right.
 */
export async function openHouse(
  settings: Settings,
  databaseUrl: string,
  clock: Clock,
  log: Log,
  onMissed: () => void,
  { jobsWait = false }: { jobsWait?: boolean } = {},
): Promise<House> {
  const database = await openDatabase(databaseUrl, entities, log);
  const jobs = await BossJobs.open(databaseUrl, log);
  const secrets = await openSecrets(settings);
  const storage = new Storage(settings.filesDirectory, settings.uploadLimit);
  const antivirus = openAntivirus(settings.clamdAddress);
  const works = new Works(database.orm, clock, jobs, listeners, constraintRefusals);
  const mail = await openMail(settings, log);
  const door = doorOf(database);
  const hub = new LiveHub(database.pool, log, onMissed);
  const listening = new Listening(settings.listenUrl ?? databaseUrl, log, (notice) => hub.announce(notice), onMissed);
  await listening.open();
  if (!jobsWait) {
    await jobs.work(jobHandlers({ works, door, links: linksOf(settings), storage, antivirus, mail: mail.transport }));
    await resumeImports(door, works);
  }
  await storage.sweepIncoming(new Date(clock.now().getTime() - 60 * 60 * 1000));
  return {
    settings,
    clock,
    log,
    database,
    door,
    works,
    secrets,
    storage,
    antivirus,
    hub,
    mail,
    exports: new WaitingRoom(4, 10_000),
    async close() {
      await Promise.allSettled([listening.close(), jobs.close()]);
      await mail.close();
      await database.close();
    },
  };
}

/** Door functions are named by us, never by a caller; their values are always parameters. */
function doorOf({ pool }: Database): Door {
  return {
    async call<Row>(name: string, ...values: unknown[]): Promise<Row[]> {
      const holes = values.map((_, index) => `$${index + 1}`).join(", ");
      return (await pool.query(`select * from door.${name}(${holes})`, values)).rows as Row[];
    },
  };
}
