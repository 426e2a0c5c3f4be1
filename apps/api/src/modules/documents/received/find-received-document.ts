import { LockMode } from "@mikro-orm/core";
import { Company } from "#companies";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Session } from "#sessions";
import { ReceivedDocument } from "./received-document.entity.js";

/** A received document held until the end of the act, with the centre whose affair it is. For a contact: one of the company. */
export async function findReceivedDocument(
  work: Work,
  id: string,
): Promise<{ document: ReceivedDocument; centreId: string }> {
  if (!isId(id)) throw new Denied();
  const document = await work.em.findOneOrFail(ReceivedDocument, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return { document, centreId: await centreOf(work, document) };
}

/** The centre of the session, or that of the company when there is none. */
export async function centreOf(
  work: Work,
  { sessionId, companyId }: { sessionId?: string | null; companyId: string },
): Promise<string> {
  if (sessionId) return (await work.em.findOneOrFail(Session, sessionId)).centreId;
  return (await work.em.findOneOrFail(Company, companyId)).centreId;
}
