import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { eicar, fakeClamd, type FakeClamd } from "#testing/fake-clamd";
import { openAntivirus } from "./antivirus.js";
import { AntivirusAway } from "./antivirus-away.js";
import { hostAndPort } from "./clamd.js";

let fake: FakeClamd | undefined;
afterEach(async () => {
  await fake?.close();
  fake = undefined;
});

const scan = (address: string, ...chunks: (string | Buffer)[]) =>
  openAntivirus(address).scan(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));

test("a file without a virus is clean, and reaches the antivirus whole, whatever its chunks", async () => {
  fake = await fakeClamd();
  const chunks = Array.from({ length: 40 }, (_, index) => Buffer.alloc(70_000, index));
  expect(await scan(fake.address, ...chunks)).toEqual({ scan: "CLEAN" });
  expect(fake.seen[0]!.equals(Buffer.concat(chunks))).toBe(true);
});

test("a file with a virus is infected, also when the virus lies between two chunks", async () => {
  fake = await fakeClamd();
  expect(await scan(fake.address, "%PDF-", eicar.slice(0, 30), eicar.slice(30))).toEqual({
    scan: "INFECTED",
    virus: "Win.Test.EICAR_HDB-1",
  });
});

test.each([
  "INSTREAM size limit exceeded. ERROR\0",
  "stream: \0",
  "UNKNOWN COMMAND\0",
  "x".repeat(10_000),
  "stream: OK",
  null,
])("an antivirus that answers %j has given no verdict", async (answer) => {
  fake = await fakeClamd({ answer });
  await expect(scan(fake.address, "abc")).rejects.toThrow(AntivirusAway);
});

test("an antivirus that is away has given no verdict", async () => {
  fake = await fakeClamd();
  const { address } = fake;
  await fake.close();
  fake = undefined;
  await expect(scan(address, "abc")).rejects.toThrow(AntivirusAway);
});

test("a file that cannot be read gives no verdict", async () => {
  fake = await fakeClamd();
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("abc");
      throw new Error("the disk is gone");
    })(),
  );
  await expect(openAntivirus(fake.address).scan(broken)).rejects.toThrow("the disk is gone");
});

test("without an antivirus, nothing is held and nothing is called clean", async () => {
  const none = openAntivirus(null);
  expect(none.beforeScan).toBe("SKIPPED");
  expect(await none.scan(Readable.from([Buffer.from(eicar)]))).toEqual({ scan: "SKIPPED" });
});

test.each([
  ["127.0.0.1:3310", "127.0.0.1", 3310],
  ["tcp://clamd.internal:3310", "clamd.internal", 3310],
  ["[::1]:3310", "::1", 3310],
])("%s is the address of an antivirus", (address, host, port) => {
  expect(hostAndPort(address)).toEqual({ host, port });
});

test.each(["3310", "clamd", "http://clamd:3310/", "clamd:", "a b:1"])(
  "%j is no address of an antivirus, and the house does not start",
  (address) => {
    expect(() => openAntivirus(address)).toThrow("CLAMD_ADDRESS");
  },
);
