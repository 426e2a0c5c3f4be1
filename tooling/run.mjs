// The one door of the repository: `npm start`, `npm test` and the commands of those who work on it.
// It runs before anything is installed, on the Node of the machine (20 or later): no dependency, plain JavaScript.
import { Stop } from "./bootstrap/stop.mjs";

const commands = {
  start: () => import("./commands/start.mjs").then(({ start }) => start()),
  demo: () => import("./commands/start.mjs").then(({ demo }) => demo()),
  "organisation:create": () => import("./commands/start.mjs").then(({ createOrganisation }) => createOrganisation()),
  "journal:verify": () => import("./commands/start.mjs").then(({ verifyJournal }) => verifyJournal()),
  "trash:foresee": () => import("./commands/start.mjs").then(({ foreseePurge }) => foreseePurge()),
  dev: () => import("./commands/dev.mjs").then(({ dev }) => dev()),
  test: () => import("./commands/test.mjs").then(({ test }) => test()),
  "test:long": () => import("./commands/test.mjs").then(({ testLong }) => testLong()),
  check: () => import("./commands/test.mjs").then(({ check }) => check()),
  e2e: () => import("./commands/test.mjs").then(({ e2e }) => e2e()),
  bench: () => import("./commands/bench.mjs").then(({ bench }) => bench()),
};

const command = process.argv[2] ?? "";
if (!Object.hasOwn(commands, command)) {
  console.error(`Usage: node tooling/run.mjs <${Object.keys(commands).join(" | ")}>`);
  process.exit(2);
}
try {
  process.exitCode = (await commands[command]()) ?? 0;
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
