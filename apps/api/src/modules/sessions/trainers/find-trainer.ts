import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Trainer } from "./trainer.entity.js";

/** A trainer, held until the end of the act, in the trash or not. Not FOR UPDATE, which would wait for each slot that is being written for the trainer. */
export async function findTrainer(work: Work, id: string): Promise<Trainer> {
  if (!isId(id)) throw new Denied();
  await work.transaction.rows(sql`
    select from trainer where organisation_id = ${work.viewer.organisationId} and id = ${id} for no key update`);
  return work.em.findOneOrFail(Trainer, id, { refresh: true });
}
