import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setUpCode } from "#access";
import { systemClock } from "#platform/clock";
import { openLog, type Log } from "#platform/log";
import { migrate } from "#platform/migrate";
import { readSettings, type Settings } from "#platform/settings";
import { openBase } from "./server/open-base.js";
import { openHouse } from "./server/house.js";
import { openServer } from "./server/open-server.js";
import { demoAccounts, isHalfTold, resetDemo, tellDemo } from "./demo/index.js";
import { addOrganisation } from "./server/add-organisation.js";
import { foreseePurge } from "./server/foresee-purge.js";
import { verifyExport, verifyJournals } from "./server/verify-journals.js";
import { queues } from "./modules.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Commands: none (serve), `demo` (tell it again from nothing), `journal:verify`, `organisation:create`, `trash:foresee`. */
async function main(command: string | undefined): Promise<void> {
  const journal = command === "journal:verify" ? journalToVerify(process.argv.slice(3)) : null;
  // A file is proved by itself: whoever audits has no database.
  if (journal === "unclear") {
    say("Utilisation : pnpm journal:verify [--organisation <nom>], ou pnpm journal:verify <fichier.jsonl>.");
    return void (process.exitCode = 2);
  }
  if (journal?.file) return void (process.exitCode = await verifyExport(journal.file, say));
  const settings = readSettings(process.env, root);
  const log = openLog(settings.logLevel, settings.logFile);
  const base = await openBase(settings, say);
  try {
    if (command === "demo" || (!command && isHalfTold(settings))) await resetDemo(settings, base.ownerUrl);
    await migrate(base.ownerUrl, queues);
    if (command === "journal:verify")
      return void (process.exitCode = await verifyJournals(base.appUrl, say, journal?.organisation));
    if (command === "trash:foresee") return await foreseePurge(base.appUrl, systemClock.now(), say);
    if (command === "organisation:create")
      return await addOrganisation(settings, base.appUrl, log, process.argv.slice(3), say);
    if (settings.demo)
      await tellDemo(
        settings,
        base.appUrl,
        (url, clock) => openHouse(settings, url, clock, log, () => undefined, { jobsWait: true }),
        say,
      );
    if (command === "demo") return;
    await serve(settings, base.appUrl, log, base.stop);
  } finally {
    if (command) await base.stop();
  }
}

/** `journal:verify [file.jsonl] [--organisation name]`; the file is named from where the command was typed. */
function journalToVerify(args: string[]): { file: string | null; organisation: string | undefined } | "unclear" {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { organisation: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length > 1 || (positionals[0] && values.organisation)) return "unclear";
    const file = positionals[0] ? path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]) : null;
    return { file, organisation: values.organisation };
  } catch {
    // What it does not know, parseArgs says in English and in its own terms.
    return "unclear";
  }
}

async function serve(settings: Settings, databaseUrl: string, log: Log, stopBase: () => Promise<void>): Promise<void> {
  const house = await openHouse(settings, databaseUrl, systemClock, log, () => server.sockets.tellToCatchUp());
  const server = await openServer(house);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await house.close();
    await stopBase();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  // `npm start` was killed: nobody is left to read us.
  process.on("disconnect", () => void stop());
  await server.app.listen({ port: settings.port, host: settings.host }).catch(async (error: NodeJS.ErrnoException) => {
    await house.close();
    await stopBase();
    if (error.code === "EADDRINUSE")
      fail(`Port ${settings.port} is taken. Choose another: PORT=${settings.port + 1} npm start`);
    throw error;
  });
  const code = await setUpCode(house.door);
  if (code) log.info({ code }, "the house is empty: the console asks for this code");
  announce(settings, code);
}

/** The code of the first run goes to the terminal and to the log, which only those who hold the machine read. */
function announce({ port, host, demo, smtpUrl, consoleUrl, publicUrl }: Settings, code: string | null): void {
  const address = `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`;
  say("");
  say(`  Console     ${address}/console/`);
  say(`  Extranet    ${address}/extranet/`);
  say(`  Playground  ${address}/playground/`);
  if (!smtpUrl) say(`  Mails       ${address}/mail/`);
  if (demo)
    for (const account of demoAccounts)
      say(`  ${account.side.padEnd(10)}  ${account.email}  ·  ${account.password}  ·  ${account.who}`);
  // Where people reach it, which need not be where it listens.
  if (code) say(`  First run   ${new URL("/console/", consoleUrl ?? publicUrl).href} asks for this code: ${code}`);
  say("");
  say("  Prêt. Ctrl-C arrête tout.");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

main(process.argv[2]).catch((error: Error) => {
  if (process.env.LOG_LEVEL === "debug") process.stderr.write(`${error.stack}\n`);
  fail(error.message);
});
