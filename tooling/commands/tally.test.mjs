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
      { status: "failed", assertionResults: [] },
      {
        status: "passed",
        assertionResults: [
          { status: "passed", fullName: "a" },
          { status: "skipped", fullName: "b" },
        ],
      },
    ],
  });
  expect(count).toEqual({ passed: 2, failed: 1, skipped: 1 });
  expect(lastLine()).toContain("skipped: b");
});

test("a report that was never written counts as a failure", () => {
  expect(vitestReport("trial-without").count()).toEqual({ passed: 0, failed: 1 });
});

test("Playwright's errors outside of any test count as a failure", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 0, skipped: 0 };
  expect(written(playwrightReport("trial"), { stats, errors: [] })).toEqual({ passed: 4, failed: 0, skipped: 0 });
  expect(written(playwrightReport("trial"), { stats, errors: [{}] })).toEqual({ passed: 4, failed: 1, skipped: 0 });
});
