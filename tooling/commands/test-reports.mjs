import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { logs } from "../bootstrap/place.mjs";

/** How to ask Vitest for a report, and how to count it. */
export function vitestReport(folder) {
  const file = freshFile(folder);
  return {
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    env: {},
    count: () => {
      const report = read(file);
      if (!report) return noReport;
      // A file that cannot even be loaded has no failed test in it, yet it failed.
      const broken = report.testResults.filter(
        ({ status, assertionResults }) =>
          status === "failed" && assertionResults.every((test) => test.status !== "failed"),
      );
      tellSkipped(
        report.testResults
          .flatMap((result) => result.assertionResults)
          .filter((test) => test.status === "pending" || test.status === "skipped")
          .map((test) => test.fullName),
      );
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + broken.length,
        skipped: report.numPendingTests + report.numTodoTests,
        failures: [...failedOfVitest(report), ...broken.map(({ name, message }) => ({ title: name, message }))],
      };
    },
  };
}

/** The same for Playwright. */
export function playwrightReport(folder) {
  const file = freshFile(folder);
  return {
    args: ["--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: () => {
      const report = read(file);
      if (!report) return noReport;
      const { expected, flaky, unexpected, skipped } = report.stats;
      return {
        passed: expected + flaky,
        failed: unexpected + (report.errors.length > 0 && unexpected === 0 ? 1 : 0),
        skipped,
        failures: [
          ...failedOfPlaywright(report.suites),
          ...report.errors.map(({ message }) => ({ title: "outside of any test", message })),
        ],
      };
    },
  };
}

function failedOfVitest({ testResults }) {
  return testResults
    .flatMap((result) => result.assertionResults)
    .filter((test) => test.status === "failed")
    .map((test) => ({ title: test.fullName, message: test.failureMessages.join("\n") }));
}

/** Suites hold suites; a test of Playwright is what one project made of a spec. */
function failedOfPlaywright(suites) {
  return suites.flatMap((suite) => [
    ...failedOfPlaywright(suite.suites ?? []),
    ...suite.specs
      .filter((spec) => !spec.ok)
      .map((spec) => ({
        title: `${spec.file}:${spec.line} ${spec.title}`,
        message: spec.tests
          .flatMap((test) => test.results.flatMap((result) => result.errors.map((error) => error.message)))
          .join("\n"),
      })),
  ]);
}

const noReport = { passed: 0, failed: 1 };

function freshFile(folder) {
  const directory = path.join(logs, "reports");
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, `${folder.replaceAll("/", "-")}.json`);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function tellSkipped(titles) {
  for (const title of titles) console.log(`   skipped: ${title}`);
}
