import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { node } from "../bootstrap/environment.mjs";
import { requireRoom } from "../bootstrap/obstacles.mjs";
import { root } from "../bootstrap/place.mjs";
import { progressOf } from "../bootstrap/progress.mjs";
import { Stop } from "../bootstrap/stop.mjs";
import { fetchToolchain, installDependencies, isInstalled } from "../bootstrap/toolchain.mjs";
import { findBrowser } from "../find-browser.mjs";
import { build } from "./start.mjs";
import { playwrightReport, vitestReport } from "./test-reports.mjs";
import { packagesWithTests } from "./test-packages.mjs";
import { Tally } from "./tally.mjs";

const script = (file, ...args) => [node, path.join(root, file), ...args];
const tool = (...args) => ["pnpm", "exec", ...args];

const checks = [
  ["Formatting", tool("oxfmt", "--check", ".")],
  ["Lint", tool("oxlint", "--type-aware", "--deny-warnings")],
  ["Types", tool("turbo", "run", "typecheck", "--output-logs=errors-only", "--ui=stream")],
  ["Architecture rules and file names", script("tooling/architecture/check.mjs")],
  ["Schema freshness", script("apps/api/dist/emit-schema.js", "--check")],
  ["Freshness of what the client sees", script("tooling/client-sight.mjs", "--check")],
  ["Requirements page freshness", script("tooling/requirements.mjs", "--check")],
  ["Unused code", tool("knip", "--no-progress")],
];

/** Everything; what CI runs. */
export async function test() {
  const tally = new Tally();
  const ready = await prepare(tally);
  if (ready.isInstalled) {
    await runChecks(tally);
    let stories = Promise.resolve();
    await withBrowser(tally, async (env) => {
      // Stories work as much as the rest, but one at a time: side by side, neither waits with a core at rest.
      if (ready.isBuilt) stories = runStories(tally.suiteAside.bind(tally), env);
      await runPackages(tally, "Components in a browser", (suite) => suite.needsBrowser, env);
    });
    await runPackages(tally, "Unit and database", (suite) => !suite.needsBrowser);
    await stories;
  }
  return tally.conclude();
}

/** The fast part: everything that needs no browser. */
export async function check() {
  const tally = new Tally();
  const ready = await prepare(tally);
  if (ready.isInstalled) {
    await runChecks(tally);
    await runPackages(tally, "Unit and database", (suite) => !suite.needsBrowser);
  }
  return tally.conclude();
}

/** What is tried at random in the other commands, tried for long: some ten minutes. */
export async function testLong() {
  const tally = new Tally();
  const ready = await prepare(tally);
  const folder = "apps/api";
  const files = readdirSync(path.join(root, folder, "src"), { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join("src", file))
    .filter((file) => readFileSync(path.join(root, folder, file), "utf8").includes("howOften("));
  const report = vitestReport(folder);
  if (ready.isInstalled)
    await tally.suite(
      `Long: ${folder}`,
      "pnpm",
      ["exec", "vitest", "run", "--testTimeout=3600000", ...report.args, ...files],
      {
        cwd: path.join(root, folder),
        env: { ...report.env, TEST_LONG: "1" },
        count: report.count,
      },
    );
  return tally.conclude();
}

/** The stories with two browsers alone; further arguments go to Playwright. */
export async function e2e() {
  const tally = new Tally();
  const ready = await prepare(tally);
  if (ready.isBuilt) await withBrowser(tally, (env) => runStories(tally.suite.bind(tally), env, process.argv.slice(3)));
  return tally.conclude();
}

/** Most tests run from the sources, so they still have something to say when the build fails. */
async function prepare(tally) {
  requireRoom(isInstalled());
  const step = progressOf(3);
  const attempt = async (title, work) => {
    try {
      await work();
      tally.add(title, { passed: 1, failed: 0 });
      return true;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      console.error(error.message);
      tally.add(title, { passed: 0, failed: 1 });
      return false;
    }
  };
  const isReady = await attempt("Installation", async () => {
    await step("Chaîne d’outils", fetchToolchain);
    await step("Dépendances", installDependencies);
  });
  const isBuilt = isReady && (await attempt("Build", () => step("Construction", build)));
  return { isInstalled: isReady, isBuilt };
}

async function runChecks(tally) {
  for (const [title, [file, ...args]] of checks) await tally.check(title, file, args);
}

async function runPackages(tally, title, isWanted, env) {
  for (const suite of packagesWithTests().filter(isWanted)) {
    const report = vitestReport(suite.folder);
    await tally.suite(`${title}: ${suite.folder}`, "pnpm", ["exec", "vitest", "run", ...report.args], {
      cwd: path.join(root, suite.folder),
      env: { ...env, ...report.env },
      count: report.count,
    });
  }
}

async function runStories(run, env, args = []) {
  if (!existsSync(path.join(root, "e2e/playwright.config.ts"))) return;
  const report = playwrightReport("e2e");
  await run("Stories with two browsers", "pnpm", ["exec", "playwright", "test", ...report.args, ...args], {
    cwd: path.join(root, "e2e"),
    env: { ...env, ...report.env },
    count: report.count,
  });
}

async function withBrowser(tally, work) {
  const browser = await findBrowser().catch((error) => error);
  if (browser instanceof Error) {
    console.error(`No browser could be found or unpacked: ${browser.message}`);
    tally.add("Browser", { passed: 0, failed: 1 });
    return;
  }
  await work({ CHROMIUM_PATH: browser });
}
