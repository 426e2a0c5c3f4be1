import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { LongFirst } from "./src/testing/long-first.ts";

const require = createRequire(import.meta.url);

export default defineConfig({
  // Two copies of graphql in one process refuse each other's types: everyone gets the file that type-graphql loads.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql/index.js") }] },
  ssr: { resolve: { conditions: ["development"] } },
  test: {
    include: ["src/**/*.test.ts"],
    pool: "forks",
    // Loading the house again for each of two hundred files took longer than their tests. What a file leaves changed, it puts back.
    isolate: false,
    // One file per core: a file waits for its database about half of the time.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    globalSetup: ["src/testing/global-database.ts"],
    setupFiles: ["src/testing/quick-passwords.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
