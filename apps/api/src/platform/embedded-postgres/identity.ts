import { spawnSync, type SpawnOptions } from "node:child_process";
import { chown, lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { Binaries } from "./binaries.js";
import { failure } from "./failure.js";

/** Under which user PostgreSQL runs: it refuses root, and rightly so. */
export interface Identity {
  readonly fileOwner: { uid: number; gid: number } | undefined;
  command(binary: string, args: readonly string[]): { file: string; args: string[]; options: SpawnOptions };
}

const nobody = { uid: 65534, gid: 65534 };
const asNobodyMapped = ["--user", `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`];

export function chooseIdentity(binaries: Binaries, directory: string): Identity {
  if (process.getuid?.() !== 0) return plain;
  if (nobodyCanWork(binaries, directory)) return asNobody;
  if (succeeds("unshare", [...asNobodyMapped, binaries.postgres, "--version"])) return inOwnUserNamespace;
  throw failure.rootRefused();
}

const plain: Identity = {
  fileOwner: undefined,
  command: (file, args) => ({ file, args: [...args], options: neutral }),
};

const asNobody: Identity = {
  fileOwner: nobody,
  command: (file, args) => ({ file, args: [...args], options: { ...neutral, ...nobody } }),
};

/** Root outside, nobody inside: needed where a directory above the checkout is closed to nobody (0700). */
const inOwnUserNamespace: Identity = {
  fileOwner: { uid: 0, gid: 0 },
  command: (binary, args) => ({ file: "unshare", args: [...asNobodyMapped, binary, ...args], options: neutral }),
};

/** Nothing of the caller's locale, PG* variables or current directory may change how the server behaves. */
const neutral: SpawnOptions = {
  cwd: path.parse(process.cwd()).root,
  env: { PATH: process.env["PATH"], LC_ALL: "C", LANG: "C", TZ: "UTC" },
};

function nobodyCanWork(binaries: Binaries, directory: string): boolean {
  return (
    succeeds(binaries.postgres, ["--version"], nobody) && succeeds("/bin/sh", ["-c", 'cd "$0"', directory], nobody)
  );
}

function succeeds(file: string, args: string[], options: SpawnOptions = {}): boolean {
  return spawnSync(file, args, { ...neutral, ...options, stdio: "ignore" }).status === 0;
}

/** The checkout may have been started as another user before, so ownership is put right at each start. */
export async function giveTo(identity: Identity, target: string): Promise<void> {
  const owner = identity.fileOwner;
  if (!owner) return;
  const stat = await lstat(target);
  if (stat.uid === owner.uid && stat.gid === owner.gid) return;
  if (stat.isDirectory()) {
    for (const name of await readdir(target)) await giveTo(identity, path.join(target, name));
  }
  await chown(target, owner.uid, owner.gid);
}
