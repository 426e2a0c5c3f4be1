import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { explain, requireFreePort, requireRoom } from "./obstacles.mjs";

afterEach(() => vi.unstubAllEnvs());

test("a taken port is told before the long work, with the way out (B-16)", async () => {
  const squatter = createServer().listen(0, "127.0.0.1");
  await once(squatter, "listening");
  const { port } = squatter.address();
  vi.stubEnv("PORT", String(port));
  vi.stubEnv("HOST", "127.0.0.1");
  await expect(requireFreePort()).rejects.toThrow(`Le port ${port} est déjà pris`);
  await expect(requireFreePort()).rejects.toThrow(`PORT=${port + 1} npm start`);
  squatter.close();
  await once(squatter, "close");
  await requireFreePort();
});

test.each(["0", "65536", "http", "40.5"])("PORT=%s is no port", async (port) => {
  vi.stubEnv("PORT", port);
  await expect(requireFreePort()).rejects.toThrow(`PORT=${port} n’est pas un port`);
});

test("an address that this machine does not have is told", async () => {
  vi.stubEnv("PORT", "4199");
  vi.stubEnv("HOST", "192.0.2.1");
  await expect(requireFreePort()).rejects.toThrow("HOST=192.0.2.1");
});

test("room is enough on this machine, or this test could not run", () => {
  expect(() => requireRoom(true)).not.toThrow();
});

test.each([
  ["npm error code ENOSPC\nnpm error syscall write", "Le disque est plein"],
  ["ERROR ENOTFOUND request to https://registry.npmjs.org/pnpm failed", "Le registre de paquets est injoignable"],
  ["src/main.ts(1,1): error TS2304: Cannot find name 'a'.", "La construction a échoué"],
])("a failure is told in a sentence: %s", (output, sentence) => {
  expect(explain("La construction", { output, log: "/tmp/build.log" }).message).toContain(sentence);
});
