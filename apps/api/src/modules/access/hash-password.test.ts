import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { atFullCost } from "#testing/quick-passwords";
import { hashPassword, isPasswordRight } from "./hash-password.js";

test("a password costs whoever tries it what OWASP asks for: argon2id, 19 MiB, twice", async () => {
  const stored = await atFullCost(() => hashPassword("mot de passe"));
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);

  const [, , , , nonce = "", hash = ""] = stored.split("$");
  const derived = argon2Sync("argon2id", {
    message: Buffer.from("mot de passe"),
    nonce: Buffer.from(nonce, "base64"),
    memory: 19 * 1_024,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  expect(Buffer.from(hash, "base64")).toEqual(derived);
  expect(Buffer.from(nonce, "base64")).toHaveLength(16);
  expect(await atFullCost(() => isPasswordRight("mot de passe", stored))).toBe(true);
});

test("a hash is right for its own password alone, and no two are alike", async () => {
  const hash = await hashPassword("mot de passe");
  expect(await isPasswordRight("mot de passe", hash)).toBe(true);
  expect(await isPasswordRight("Mot de passe", hash)).toBe(false);
  expect(await isPasswordRight("mot de passe", null)).toBe(false);
  expect(await hashPassword("mot de passe")).not.toBe(hash);
});
