import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { Tally } from "./tally.mjs";
import { playwrightReport, vitestReport } from "./test-reports.mjs";

const printed = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => printed.mockClear());

const lastLine = () => printed.mock.calls.at(-1).join().split("\n").at(-1);
const node = (code) => [process.execPath, ["-e", code]];

/** Leaves the report that a runner would have written where it was told to. */
function written(report, content) {
  const file = report.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? report.args.at(-1).split("=")[1];
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return report.count();
}

test("everything ends with one line that adds up checks and tests", async () => {
  const tally = new Tally();
  await tally.check("Good", ...node("process.exit(0)"));
  await tally.check("Bad", ...node("process.exit(1)"));
  await tally.suite("Tests", ...node(""), { count: () => ({ passed: 40, failed: 0 }) });
  expect(tally.conclude()).toBe(1);
  expect(lastLine()).toBe("41 passed, 1 failed");
});

test("a suite that crashes, or a command that does not exist, has failed", async () => {
  const tally = new Tally();
  await tally.suite("Crashing", ...node("process.exit(3)"), { count: () => ({ passed: 5, failed: 0 }) });
  await tally.check("Missing", "/no/such/command", []);
  tally.conclude();
  expect(lastLine()).toBe("5 passed, 2 failed");
});

test("a suite that runs beside others is told in one piece, and counts like them", async () => {
  const tally = new Tally();
  await tally.suiteAside("Beside others", ...node("console.log('first'); console.error('second')"), {
    count: () => ({ passed: 2, failed: 0 }),
  });
  expect(printed.mock.calls.join("\n")).toMatch(/first\s+second/);
  await tally.suiteAside("Ends badly", ...node("process.exit(1)"), { count: () => ({ passed: 1, failed: 0 }) });
  expect(tally.conclude()).toBe(1);
  expect(lastLine()).toBe("3 passed, 1 failed");
});

test("a run in which nothing was tested is not a success", () => {
  expect(new Tally().conclude()).toBe(1);
});

test("a test file that cannot be loaded counts as a failure, and skipped tests are named", () => {
  const count = written(vitestReport("trial"), {
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: "failed", name: "broken.test.ts", message: "Cannot find module", assertionResults: [] },
      {
        status: "passed",
        assertionResults: [
          { status: "passed", fullName: "a" },
          { status: "skipped", fullName: "b" },
        ],
      },
    ],
  });
  expect(count).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    failures: [{ title: "broken.test.ts", message: "Cannot find module" }],
  });
  expect(lastLine()).toContain("skipped: b");
});

test("a report that was never written counts as a failure", () => {
  expect(vitestReport("trial-without").count()).toEqual({ passed: 0, failed: 1 });
});

test("Playwright's errors outside of any test count as a failure", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 0, skipped: 0 };
  const good = written(playwrightReport("trial"), { stats, suites: [], errors: [] });
  expect(good).toMatchObject({ passed: 4, failed: 0, skipped: 0 });
  const bad = written(playwrightReport("trial"), { stats, suites: [], errors: [{ message: "No browser" }] });
  expect(bad).toMatchObject({ passed: 4, failed: 1, failures: [{ message: "No browser" }] });
});

test("what failed is told again at the end, with the beginning of why", async () => {
  const tally = new Tally();
  const vitest = {
    numPassedTests: 0,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      {
        assertionResults: [
          { status: "failed", fullName: "a door is shut", failureMessages: ["\u001B[31mit was open"] },
        ],
      },
    ],
  };
  const spec = {
    ok: false,
    file: "home.spec.ts",
    line: 12,
    title: "dates are answered",
    tests: [{ results: [{ errors: [{ message: "not visible\n".repeat(100) }] }] }],
  };
  const stories = {
    stats: { expected: 0, flaky: 0, unexpected: 1, skipped: 0 },
    suites: [{ specs: [], suites: [{ specs: [spec] }] }],
    errors: [],
  };
  tally.add("Units", written(vitestReport("trial"), vitest));
  tally.add("Stories", written(playwrightReport("trial"), stories));
  tally.conclude();
  const told = printed.mock.calls.join("\n");
  expect(told).toContain("✗ Units › a door is shut\n  it was open\n");
  expect(told).toContain("✗ Stories › home.spec.ts:12 dates are answered\n  not visible\n");
  expect(told.match(/not visible/g).length).toBeLessThan(30);
  expect(lastLine()).toBe("0 passed, 2 failed");
});
