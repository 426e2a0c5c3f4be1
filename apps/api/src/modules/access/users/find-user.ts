import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { StaffPlace } from "../staff-place.entity.js";

/** A member of the staff, held until the end: two acts on one person take turns. */
export async function findUser(work: Work, userId: string): Promise<StaffPlace> {
  if (!isId(userId)) throw new Denied();
  return work.em.findOneOrFail(StaffPlace, userId, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
