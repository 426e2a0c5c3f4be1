import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "./failure.js";

export interface Credentials {
  superuser: string;
  owner: string;
  app: string;
}

/** Passwords are generated, because trusting local connections would let any user of the machine in. */
export async function readOrMakeCredentials(directory: string, cluster: string): Promise<Credentials> {
  const file = path.join(directory, "credentials.json");
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8")) as Credentials;
  if (existsSync(cluster)) throw failure.credentialsLost(file, directory);

  const credentials = { superuser: password(), owner: password(), app: password() };
  await writeFile(`${file}.new`, JSON.stringify(credentials, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return credentials;
}

function password(): string {
  return randomBytes(24).toString("base64url");
}
