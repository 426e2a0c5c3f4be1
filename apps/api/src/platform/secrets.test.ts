import { mkdtemp, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSecrets, secretsOf } from "./secrets.js";
import { readSettings } from "./settings.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-secrets-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const key = Buffer.alloc(32, 1);

test("what is sealed opens with the key and for the row it was sealed for, and never reads the same twice", () => {
  const secrets = secretsOf(key);
  const sealed = secrets.seal("JBSWY3DPEHPK3PXP", "paul");
  expect(secrets.open(sealed, "paul")).toBe("JBSWY3DPEHPK3PXP");
  expect(sealed.includes("JBSWY3DPEHPK3PXP")).toBe(false);
  expect(secrets.seal("JBSWY3DPEHPK3PXP", "paul")).not.toEqual(sealed);
  expect(() => secrets.open(sealed, "claire")).toThrow();
  expect(() => secretsOf(Buffer.alloc(32, 2)).open(sealed, "paul")).toThrow();
  sealed[20]! ^= 1;
  expect(() => secrets.open(sealed, "paul")).toThrow();
});

test("beside our own PostgreSQL the key is made once, and only its owner reads it", async () => {
  const data = path.join(directory, "data");
  const all = await Promise.all(Array.from({ length: 5 }, () => openSecrets({ secretKey: null, dataDirectory: data })));
  const sealed = all[0]!.seal("secret", "paul");
  for (const each of all) expect(each.open(sealed, "paul")).toBe("secret");
  expect((await stat(path.join(data, "secret.key"))).mode & 0o077).toBe(0);
});

test("with a database of its own, the server refuses to start without a key, in one sentence that does not repeat it", () => {
  const env = {
    DATABASE_URL: "postgresql://app@db/passerelle",
    DATABASE_OWNER_URL: "postgresql://owner@db/passerelle",
    SMTP_URL: "smtp://mail.example.fr",
  };
  expect(() => readSettings(env, "/srv")).toThrow(/^DATABASE_URL is set without SECRET_KEY: [^.]+\.$/);
  expect(() => readSettings({ ...env, SECRET_KEY: "too-short" }, "/srv")).toThrow(/^SECRET_KEY must be 32 bytes/);
  expect(readSettings({ ...env, SECRET_KEY: key.toString("base64") }, "/srv").secretKey).toEqual(key);
});
