import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Learner } from "./learner.entity.js";

/** A learner, locked: in the trash or not. */
export async function findLearner(work: Work, id: string): Promise<Learner> {
  if (!isId(id)) throw new Denied();
  return work.em.findOneOrFail(Learner, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
