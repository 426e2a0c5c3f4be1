import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { type holdSession, holdSessionAsIs } from "#sessions";
import { Document } from "./document.entity.js";

/**
 * A document with its session, held until the end of the act: what is published of it and what is deleted cannot cross. The session first, as all
 * who hold one do.
 */
export async function findDocument(
  work: Work,
  id: string,
  hold: typeof holdSession = holdSessionAsIs,
): Promise<Document> {
  if (!isId(id)) throw new Denied();
  const { session } = await work.em.findOneOrFail(Document, id);
  await hold(work, session.id);
  return work.em.findOneOrFail(Document, id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    populate: ["session"],
  });
}
