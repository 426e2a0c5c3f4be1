import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest. Some are short to read, and would come last: one worker would wait for the other. */
const long = [
  "demo/tell-demo",
  "embedded-postgres/embedded-postgres",
  "client-sight/client-sight",
  "server/who-may-act-on-training",
  "server/killed-workers",
  "server/who-may-read",
  "server/who-may-act-on-people",
  "server/required-second-factor",
].map((name) => `/${name}.test.ts`);

/** On a machine that has run them all, Vitest knows how long each takes; on a new one it only sees how big they are. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
