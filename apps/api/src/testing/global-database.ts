import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "#platform/embedded-postgres/index";
import { migrate } from "#platform/migrate";
import { queues } from "../modules.js";
import { holdJobsBack } from "./hold-jobs-back.js";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { superuserUrl: string; ownerUrl: string; appUrl: string };
  }
}

/** One PostgreSQL for the run; its migrated database is the template that each test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-tests-"));
  const postgres = await startEmbeddedPostgres({ directory, durable: false });
  await migrate(postgres.ownerUrl, queues);
  await holdJobsBack(postgres.ownerUrl);
  project.provide("postgres", {
    superuserUrl: postgres.superuserUrl,
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
  });
  return async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
