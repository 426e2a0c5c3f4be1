import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ExpectedDocument } from "./expected-document.entity.js";
import { expectedDocumentPolicy } from "./expected-document.policy.js";
import { holdMailsBack } from "./hold-mails-back.js";

/** The expected document that a contact answers; still open at first sight, a listener has the last word. Its mails no longer leave. */
export async function findAnswered(work: Work, id: string): Promise<ExpectedDocument> {
  if (!isId(id)) throw new Denied();
  const expected = await work.em.findOneOrFail(ExpectedDocument, id);
  authorise(work.viewer, expectedDocumentPolicy.answer, expected);
  expected.refuseUnlessOpen();
  await holdMailsBack(work, expected);
  return expected;
}
