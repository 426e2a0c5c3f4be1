import { AsyncLocalStorage } from "node:async_hooks";
import { EntityManager } from "@mikro-orm/core";
import { PostgresDriver } from "kysely";
import { expect, vi } from "vitest";
import { BossJobs } from "#platform/jobs";
import { Transaction } from "#platform/transaction";
import type { Untouched } from "./untouched.js";

class Fault extends Error {}
class LetThrough extends Error {}

/** What the worker does meanwhile is no step of the act. */
const ofTheAct = new AsyncLocalStorage<true>();

/** Fails an act at each of its steps, one after the other, and expects nothing of it to be left; then lets it through. Answers how many steps it has. */
export async function failEverywhere(kept: Untouched, act: () => Promise<unknown>): Promise<number> {
  for (let nth = 1; ; nth += 1)
    try {
      await kept.during(async () => {
        failAt(nth);
        const error: unknown = await ofTheAct.run(true, act).then(
          () => new LetThrough(),
          (reason: unknown) => reason,
        );
        vi.restoreAllMocks();
        if (error instanceof LetThrough) throw error;
        expect(error, `at step ${nth}`).toBeInstanceOf(Fault);
      });
    } catch (error) {
      if (error instanceof LetThrough) return nth - 1;
      throw error;
    } finally {
      vi.restoreAllMocks();
    }
}

/** Each statement, each flush, each job and the commit is a step. */
function failAt(nth: number): void {
  let steps = 0;
  const interrupt = (owner: object, method: string) => {
    const methods = owner as Record<string, (...values: unknown[]) => Promise<unknown>>;
    const original = methods[method]!;
    vi.spyOn(methods, method).mockImplementation(async function (this: unknown, ...values: unknown[]) {
      if (ofTheAct.getStore()) steps += 1;
      if (ofTheAct.getStore() && steps === nth) throw new Fault(`step ${nth}`);
      return original.apply(this, values);
    });
  };
  interrupt(Transaction.prototype, "rows");
  interrupt(Transaction.prototype, "confine");
  interrupt(BossJobs.prototype, "send");
  interrupt(EntityManager.prototype, "flush");
  interrupt(PostgresDriver.prototype, "commitTransaction");
}
