import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Programme } from "./programme.entity.js";

/** A programme, locked: of two people who change it, the second sees what the first did. Archived or not. */
export async function findProgramme(work: Work, id: string, lockMode = LockMode.PESSIMISTIC_WRITE): Promise<Programme> {
  if (!isId(id)) throw new Denied();
  return work.em.findOneOrFail(Programme, id, { lockMode });
}
