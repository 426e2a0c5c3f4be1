import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { environment } from "./environment.mjs";
import { logs, root } from "./place.mjs";

const children = new Set();
let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    isInterrupted = true;
    for (const child of children) child.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    if (children.size === 0) process.exit(130);
  });
}

/** Runs a command to its end with everything it says kept in data/logs; answers its exit code and what it said. */
export function runQuietly(name, file, args, options = {}) {
  mkdirSync(logs, { recursive: true });
  const log = path.join(logs, `${name}.log`);
  const stream = createWriteStream(log);
  // A full disk must not hide what the command itself has to say about it.
  stream.on("error", () => undefined);
  return new Promise((resolve) => {
    const child = launch(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const source of [child.stdout, child.stderr]) {
      source.on("data", (chunk) => {
        output = (output + chunk).slice(-200_000);
        stream.write(chunk);
      });
    }
    child.once("error", (error) => (output += error.message));
    child.once("close", (code) => {
      children.delete(child);
      stream.end();
      if (isInterrupted) process.exit(130);
      resolve({ code: code ?? 1, output, log });
    });
  });
}

/** Runs a command to its end on the screen. */
export function runInView(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = launch(file, args, { ...options, stdio: "inherit" });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("close", (code) => {
      children.delete(child);
      if (isInterrupted) process.exit(130);
      resolve(code ?? 1);
    });
  });
}

function launch(file, args, { env, cwd = root, ...options }) {
  const shell = process.platform === "win32" && !file.endsWith(".exe");
  const child = spawn(file, args, { cwd, env: environment(env), shell, ...options });
  children.add(child);
  child.once("error", () => children.delete(child));
  return child;
}
