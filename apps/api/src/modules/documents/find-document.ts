import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Document } from "./document.entity.js";

/** A document with its session, held until the end of the act: what is published of it and what is deleted cannot cross. */
export async function findDocument(work: Work, id: string): Promise<Document> {
  if (!isId(id)) throw new Denied();
  const document = await work.em.findOneOrFail(Document, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await work.em.populate(document, ["session"]);
  return document;
}
