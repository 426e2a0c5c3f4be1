import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let folder;
let parent;
let said;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "passerelle-run-"));
});

afterEach(() => {
  parent?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** A server that says what it hears, under a parent that runs it as `npm start` does. */
async function runUnderParent(server) {
  const file = path.join(folder, "server.mjs");
  writeFileSync(file, `console.log("pid", process.pid); const stay = setInterval(() => undefined, 1000); ${server}`);
  const module = JSON.stringify(new URL("./run-server.mjs", import.meta.url).href);
  const code = `import { runServer } from ${module}; process.exitCode = await runServer(${JSON.stringify(file)});`;
  parent = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "pipe"] });
  said = "";
  parent.stdout.on("data", (chunk) => (said += chunk));
  parent.stderr.on("data", (chunk) => (said += chunk));
  await vi.waitFor(() => expect(said).toContain("pid"), 5_000);
  return Number(said.match(/pid (\d+)/)[1]);
}

test("the server hears one Ctrl-C once, although npm repeats it, and its exit code is ours (B-16)", async () => {
  await runUnderParent(
    `process.on("SIGINT", () => { console.log("heard"); setTimeout(() => process.exit(7), 300); });`,
  );
  parent.kill("SIGINT");
  await sleep(50);
  parent.kill("SIGINT");
  const [code] = await once(parent, "exit");
  expect(code).toBe(7);
  expect(said.match(/heard/g)).toHaveLength(1);
});

test("a terminal that closes ends the server in order", async () => {
  await runUnderParent(`process.on("SIGTERM", () => { console.log("told to end"); process.exit(0); });`);
  parent.kill("SIGHUP");
  const [code] = await once(parent, "exit");
  expect(code).toBe(0);
  expect(said).toContain("told to end");
});

test("a server that is killed is reported, and the command fails", async () => {
  const pid = await runUnderParent("");
  process.kill(pid, "SIGKILL");
  const [code] = await once(parent, "exit");
  expect(code).toBe(1);
  expect(said).toContain("SIGKILL");
});

test("a server whose parent is killed learns of it by the channel", async () => {
  const pid = await runUnderParent(`process.on("disconnect", () => process.exit(0));`);
  parent.kill("SIGKILL");
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), 5_000);
});
