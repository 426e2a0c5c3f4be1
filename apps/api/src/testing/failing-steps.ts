import { AsyncLocalStorage } from "node:async_hooks";
import { EntityManager } from "@mikro-orm/core";
import { PostgresDriver } from "kysely";
import { vi } from "vitest";
import { BossJobs } from "#platform/jobs";
import { Transaction } from "#platform/transaction";
import type { Untouched } from "./untouched.js";

class Fault extends Error {}
class LetThrough extends Error {}

/** What the worker does meanwhile is no step of the act. */
const ofTheAct = new AsyncLocalStorage<true>();

/**
 * Fails an act at each of its steps, one after the other, and expects nothing of it to be left; then lets it through. Answers how many steps it has:
 * each statement, each flush, each job and each commit is one.
 */
export async function failEverywhere(kept: Untouched, act: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  try {
    for (let commit = 1; ; commit += 1) {
      const isCommit = ({ commits }: Taken): boolean => commits === commit;
      const { all } = await kept.during(() => attempt(act, isCommit));
      const before = Array.from({ length: all - 1 - steps }, (_, index) => steps + 1 + index);
      await kept.during(async () => {
        for (const nth of before) await attempt(act, (taken) => taken.all === nth);
      });
      steps = all;
    }
  } catch (error) {
    if (error instanceof LetThrough) return steps;
    throw error;
  }
}

interface Taken {
  all: number;
  commits: number;
}

/** Fails at the step that is meant; answers how many were taken then. */
async function attempt(act: () => Promise<unknown>, isMeant: (taken: Taken) => boolean): Promise<Taken> {
  const taken = { all: 0, commits: 0 };
  interruptEach((method) => {
    taken.all += 1;
    if (method === "commitTransaction") taken.commits += 1;
    if (isMeant(taken)) throw new Fault(`step ${taken.all}, ${method}`);
  });
  const error: unknown = await ofTheAct
    .run(true, act)
    .then(
      () => new LetThrough(),
      (reason: unknown) => reason,
    )
    .finally(() => vi.restoreAllMocks());
  if (error instanceof Fault) return taken;
  throw error;
}

function interruptEach(step: (method: string) => void): void {
  const interrupt = (owner: object, method: string) => {
    const methods = owner as Record<string, (...values: unknown[]) => Promise<unknown>>;
    const original = methods[method]!;
    vi.spyOn(methods, method).mockImplementation(async function (this: unknown, ...values: unknown[]) {
      if (ofTheAct.getStore()) step(method);
      return original.apply(this, values);
    });
  };
  interrupt(Transaction.prototype, "rows");
  interrupt(Transaction.prototype, "confine");
  interrupt(BossJobs.prototype, "send");
  interrupt(EntityManager.prototype, "flush");
  interrupt(PostgresDriver.prototype, "commitTransaction");
}
