import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./binaries.js";
import { claimDirectory, endLeftOverServer } from "./claim.js";
import { readOrMakeCredentials } from "./credentials.js";
import { failure, isDiskFull } from "./failure.js";
import { chooseIdentity, giveTo } from "./identity.js";
import { initialiseCluster } from "./initialise.js";
import { choosePort } from "./port.js";
import { startPostmaster, type Postmaster, type ServerPlan } from "./postmaster.js";
import { provision } from "./provision.js";

export interface EmbeddedPostgresOptions {
  directory: string;
  /** Off for tests: nothing is forced to the disk, and a power cut may lose everything. */
  durable: boolean;
  report?(line: string): void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Everything is allowed to it: for creating test databases, never for the application. */
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The folder of the programs used. */
  readonly binaries: string;
  /** The server process of the moment: it changes when `watch` restarts it. */
  readonly pid: number;
  /** From now on, a server that dies is started again on the same port. */
  watch(): void;
  stop(): Promise<void>;
}

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = path.resolve(options.directory);
  try {
    // Passable for nobody, but its files are not readable: passwords and log are 0600, the cluster 0700.
    await mkdir(directory, { recursive: true });
    await chmod(directory, 0o711);
    const release = await claimDirectory(directory);
    return await open(directory, options, release).catch(async (error: unknown) => {
      await release();
      throw error;
    });
  } catch (error) {
    throw isDiskFull(String(error)) ? failure.diskFull(directory) : error;
  }
}

async function open(directory: string, options: EmbeddedPostgresOptions, release: () => Promise<void>) {
  const report = options.report ?? (() => undefined);
  const cluster = path.join(directory, "cluster");
  const binaries = await findBinaries();
  await endLeftOverServer(cluster, report);
  const identity = chooseIdentity(binaries, directory);
  const credentials = await readOrMakeCredentials(directory, cluster);
  const superuserPassword = credentials.superuser;
  await initialiseCluster({ binaries, identity, directory, cluster, superuserPassword, durable: options.durable });
  await giveTo(identity, cluster);

  const port = await choosePort(directory);
  const url = (role: string, password: string, database: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  const urls = {
    superuserUrl: url("postgres", credentials.superuser, "postgres"),
    ownerUrl: url("passerelle_owner", credentials.owner, "passerelle"),
    appUrl: url("passerelle_app", credentials.app, "passerelle"),
  };
  const log = path.join(directory, "postgres.log");
  const plan = { binaries, identity, cluster, log, port, durable: options.durable, superuserUrl: urls.superuserUrl };
  const server = await startPostmaster(plan);
  try {
    await provision(urls.superuserUrl, credentials);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return running(plan, server, { ...urls, port, binaries: path.dirname(binaries.postgres) }, report, release);
}

function running(
  plan: ServerPlan,
  first: Postmaster,
  addresses: Pick<EmbeddedPostgres, "port" | "superuserUrl" | "ownerUrl" | "appUrl" | "binaries">,
  report: (line: string) => void,
  release: () => Promise<void>,
): EmbeddedPostgres {
  let server = first;
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();

  const restart = async () => {
    report("PostgreSQL s’est arrêté sans qu’on le lui demande : redémarrage.");
    for (let attempt = 0; !stopping; attempt++) {
      try {
        server = await startPostmaster(plan);
        report("PostgreSQL répond de nouveau.");
        return watch();
      } catch (error) {
        if (attempt === 0) report((error as Error).message);
        await sleep(Math.min(5_000, 200 * 2 ** attempt), undefined, { ref: false });
      }
    }
  };
  const watch = () => {
    void server.ended.then(() => {
      if (!stopping) restarting = restart();
    });
  };
  const stop = async () => {
    stopping = true;
    await restarting;
    await server.stop();
    await release();
  };
  return {
    ...addresses,
    get pid() {
      return server.pid;
    },
    watch,
    stop,
  };
}
