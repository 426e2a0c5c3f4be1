import { stripVTControlCharacters } from "node:util";
import { runInView, runQuietly } from "../bootstrap/execute.mjs";

const linesTold = 25;

/** What passed and failed, step by step, and the one line that everything ends with. */
export class Tally {
  #steps = [];

  add(title, { passed, failed, skipped = 0, failures = [] }, seconds = 0) {
    this.#steps.push({ title, passed, failed, skipped, failures, seconds });
  }

  /** A command that says yes or no: counted as one. */
  async check(title, file, args, options) {
    await this.suite(title, file, args, {
      ...options,
      count: (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
    });
  }

  /** A command that leaves a report to count. */
  async suite(title, file, args, { count, ...options }) {
    console.log(`\n── ${title}`);
    const start = Date.now();
    this.#conclude(title, start, await runInView(file, args, options), count);
  }

  /** The same beside others: what it says is shown when it has ended, in one piece. */
  async suiteAside(title, file, args, { count, ...options }) {
    console.log(`\n── ${title}: begun, told when it has ended`);
    const start = Date.now();
    const { code, output } = await runQuietly(title.toLowerCase().replaceAll(/\W+/g, "-"), file, args, options);
    console.log(`\n── ${title}\n${output}`);
    this.#conclude(title, start, code, count);
  }

  #conclude(title, start, code, count) {
    const result = atLeastOneFailure(code, count(code));
    const seconds = (Date.now() - start) / 1000;
    console.log(`── ${title}: ${summary(result)}, ${seconds.toFixed(1)} s`);
    this.add(title, result, seconds);
  }

  conclude() {
    const total = (key) => this.#steps.reduce((sum, step) => sum + step[key], 0);
    for (const { title, failures } of this.#steps)
      for (const failure of failures) console.log(`\n✗ ${title} › ${failure.title}\n${beginning(failure.message)}`);
    console.log("");
    for (const step of this.#steps) {
      const mark = step.failed ? "✗" : "✓";
      console.log(`${mark} ${step.title}: ${summary(step)}${step.seconds ? `, ${step.seconds.toFixed(1)} s` : ""}`);
    }
    console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
    return total("failed") === 0 && total("passed") > 0 ? 0 : 1;
  }
}

/** What failed is told again at the end, where it is looked for: as much of it as says why. */
function beginning(message) {
  const lines = stripVTControlCharacters(message).split("\n");
  return lines
    .slice(0, linesTold)
    .map((line) => `  ${line}`)
    .join("\n");
}

/** A suite that ends badly without a failed test (a crash, a leak, a missing report) has failed all the same. */
function atLeastOneFailure(code, result) {
  return code === 0 || result.failed > 0 ? result : { ...result, failed: 1 };
}

function summary({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
