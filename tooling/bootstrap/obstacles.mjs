import { readFileSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { root } from "./place.mjs";
import { Stop } from "./stop.mjs";

const diskFull = `Le disque est plein : libérez de la place sous ${root}, puis relancez.`;
const roomToInstall = 2_500;
const roomToRun = 200;

/** Said before the long work, not after it. */
export function requireRoom(isInstalled) {
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / 1024 ** 2);
  const needed = isInstalled ? roomToRun : roomToInstall;
  if (free < needed) {
    throw new Stop(`Le disque est presque plein : il reste ${free} Mo sous ${root}, il en faut ${needed}.`);
  }
}

export async function requireFreePort() {
  const wanted = setting("PORT") || "4000";
  const host = setting("HOST") || "127.0.0.1";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`PORT=${wanted} n’est pas un port : choisissez un nombre de 1 à 65535.`);
  }
  const problem = await listeningProblem(port, host);
  if (problem === "EADDRINUSE") {
    throw new Stop(
      `Le port ${port} est déjà pris : arrêtez le programme qui l’utilise, ou choisissez-en un autre : PORT=${port + 1} npm start`,
    );
  }
  if (problem === "EACCES") {
    throw new Stop(`Le port ${port} est réservé sur cette machine, choisissez-en un autre : PORT=4000 npm start`);
  }
  if (problem) throw new Stop(`Impossible d’écouter sur HOST=${host}, PORT=${port} (${problem}).`);
}

/** The environment wins over .env, as it does in the server, which reads that file by itself. */
function setting(name) {
  const written = readText(path.join(root, ".env")).match(new RegExp(`^\\s*${name}\\s*=\\s*["']?([^"'#\\s]*)`, "m"));
  return process.env[name] || written?.[1];
}

function listeningProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL/;

/** Turns a failed command into a sentence where the cause is known, else shows the end of what it said. */
export function explain(what, { output, log }) {
  if (/ENOSPC|no space left on device|os error 28/i.test(output)) return new Stop(diskFull);
  if (unreachable.test(output)) {
    return new Stop(
      `Le registre de paquets est injoignable : vérifiez le réseau, puis relancez (journal : ${shown(log)}).`,
    );
  }
  const lastLines = output.trim().split("\n").slice(-25).join("\n");
  return new Stop(`${lastLines}\n\n${what} a échoué (journal : ${shown(log)}).`);
}

function shown(log) {
  return path.relative(root, log);
}

export function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
