import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { commandLine, endProcess } from "./processes.ts";

const server = fileURLToPath(new URL("../../apps/api/dist/main.js", import.meta.url));
const patience = 120_000;

/** The real server on its own embedded PostgreSQL, in a directory of its own. */
export class House {
  readonly directory: string;
  readonly port: number;
  private readonly settings: Readonly<Record<string, string>>;
  private running: ChildProcess | undefined;

  constructor(directory: string, port: number, settings: Readonly<Record<string, string>> = {}) {
    this.directory = directory;
    this.port = port;
    this.settings = settings;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What it has printed since its first start. */
  get printed(): string {
    return readFileSync(this.outputFile, "utf8");
  }

  get filesDirectory(): string {
    return path.join(this.directory, "files");
  }

  /** Answers once the screens are served and the database is there; the first start also tells the demo. */
  async start(): Promise<void> {
    const output = openSync(this.outputFile, "a");
    const { PATH, HOME, TMPDIR } = process.env;
    this.running = spawn(process.execPath, [server], {
      env: {
        PATH,
        HOME,
        TMPDIR,
        PORT: String(this.port),
        DATA_DIRECTORY: this.directory,
        LOG_LEVEL: "warn",
        ...this.settings,
      },
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    try {
      await this.becomesReady(this.running);
    } catch (error) {
      // Left running, it would hold the place against the next that is started in it.
      await this.stop();
      throw error;
    }
  }

  /** As Ctrl-C does. */
  async stop(): Promise<void> {
    await this.end("SIGTERM");
  }

  /** As a power cut does to the server; its database is left behind. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  /** The server process of PostgreSQL, which changes when it is started again. */
  get postmaster(): number {
    const pid = Number(
      readFileSync(path.join(this.directory, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0],
    );
    if (!commandLine(pid).includes(this.directory))
      throw new Error(`Process ${pid} is not the database of this house.`);
    return pid;
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.address}/health/ready`, { signal: AbortSignal.timeout(3_000) }).catch(
      () => null,
    );
    return answer?.ok ?? false;
  }

  private get outputFile(): string {
    return path.join(this.directory, "output.log");
  }

  private async becomesReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + patience;
    while (!(await this.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The server does not start:\n${readFileSync(this.outputFile, "utf8").slice(-2_000)}`);
      }
      await pause(50);
    }
  }

  private async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.running;
    this.running = undefined;
    if (child) await endProcess(child, signal);
  }
}
