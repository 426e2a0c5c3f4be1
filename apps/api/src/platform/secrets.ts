import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Settings } from "./settings.js";

/** What the database stores and cannot read: it is sealed by a key that is kept elsewhere. */
export interface Secrets {
  /** `about` ties the sealed text to its row: moved to another, it opens nothing. */
  seal(text: string, about: string): Buffer;
  open(sealed: Buffer, about: string): string;
  /** For short secrets, which a plain hash would give away to whoever steals the table. */
  digest(text: string, about: string): Buffer;
}

/** The key of the settings; beside our own PostgreSQL, one of our making. */
export async function openSecrets(settings: Pick<Settings, "secretKey" | "dataDirectory">): Promise<Secrets> {
  return secretsOf(settings.secretKey ?? (await keptKey(settings.dataDirectory)));
}

export function secretsOf(key: Buffer): Secrets {
  const sealing = derived(key, "seal");
  const digesting = derived(key, "digest");
  return {
    seal(text, about) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce).setAAD(Buffer.from(about));
      return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, about) {
      const nonce = sealed.subarray(0, nonceBytes);
      const cipher = createDecipheriv("aes-256-gcm", sealing, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-tagBytes));
      const text = cipher.update(sealed.subarray(nonceBytes, -tagBytes));
      return Buffer.concat([text, cipher.final()]).toString("utf8");
    },
    digest: (text, about) => createHmac("sha256", digesting).update(`${about}:${text}`).digest(),
  };
}

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

const derived = (key: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), `passerelle ${use}`, keyBytes));

/** Made once and kept. It is written aside, then linked whole: of two processes that start at the same moment, the second reads what the first made. */
async function keptKey(directory: string): Promise<Buffer> {
  const file = path.join(directory, "secret.key");
  if (!existsSync(file)) {
    await mkdir(directory, { recursive: true });
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, randomBytes(keyBytes).toString("base64"), { mode: 0o600, flush: true });
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    await unlink(aside);
  }
  const key = Buffer.from(await readFile(file, "utf8"), "base64");
  if (key.length !== keyBytes)
    throw new Error(
      `${file} holds no key. Bring it back from a backup; without it, authenticators are to be added again.`,
    );
  return key;
}
