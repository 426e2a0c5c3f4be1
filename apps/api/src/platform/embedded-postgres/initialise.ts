import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Binaries } from "./binaries.js";
import { failure, isDiskFull, lacksRoom } from "./failure.js";
import type { Identity } from "./identity.js";

const roomForANewCluster = 200;

/** Creates the cluster beside its final place and renames it, so that an interrupted creation is simply begun again. */
export async function initialiseCluster(input: {
  binaries: Binaries;
  identity: Identity;
  directory: string;
  cluster: string;
  superuserPassword: string;
  durable: boolean;
}): Promise<void> {
  const { identity, directory, cluster } = input;
  if (existsSync(cluster)) return;
  if (await lacksRoom(directory, roomForANewCluster)) throw failure.diskFull(directory);

  const draft = `${cluster}.new`;
  const passwordFile = path.join(directory, "initial-password");
  await rm(draft, { recursive: true, force: true });
  await makeDraft(draft, identity);
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, input.superuserPassword, { mode: 0o600 });
  if (identity.fileOwner) await chown(passwordFile, identity.fileOwner.uid, identity.fileOwner.gid);
  try {
    await runInitdb(input, draft, passwordFile);
    await rename(draft, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function makeDraft(draft: string, identity: Identity): Promise<void> {
  await mkdir(draft, { mode: 0o700 });
  if (identity.fileOwner) await chown(draft, identity.fileOwner.uid, identity.fileOwner.gid);
}

async function runInitdb(
  input: { binaries: Binaries; identity: Identity; directory: string; durable: boolean },
  draft: string,
  passwordFile: string,
): Promise<void> {
  const { file, args, options } = input.identity.command(input.binaries.initdb, [
    `--pgdata=${draft}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The builtin provider sorts alike on every machine; French order is asked for by name where it matters.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    ...(input.durable ? [] : ["--no-sync"]),
  ]);
  const child = spawn(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  if (isDiskFull(output)) throw failure.diskFull(input.directory);
  const complaint = output.split("\n").find((line) => /error|fatal/i.test(line)) ?? output.trim().split("\n").at(-1);
  throw failure.willNotInitialise(complaint ?? `initdb, code ${code}`);
}
