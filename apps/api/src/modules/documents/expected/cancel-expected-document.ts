import { LockMode } from "@mikro-orm/core";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { centreOf } from "../received/find-received-document.js";
import { expectationCancelled } from "./expected-document.events.js";
import { ExpectedDocument } from "./expected-document.entity.js";
import { expectedDocumentPolicy } from "./expected-document.policy.js";
import { holdMailsBack } from "./hold-mails-back.js";

/** A document is no longer expected: it leaves the client's screen, and no reminder leaves. */
export async function cancelExpectedDocument(
  work: Work,
  input: { expectedDocumentId: string },
): Promise<ExpectedDocument> {
  const { viewer } = work;
  if (viewer.kind !== "staff" || !isId(input.expectedDocumentId)) throw new Denied();
  const expected = await work.em.findOneOrFail(ExpectedDocument, input.expectedDocumentId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const centreId = await centreOf(work, expected);
  authorise(viewer, expectedDocumentPolicy.cancel, { centreId });

  expected.cancel(work.now, viewer.accessId);
  await work.record(expectationCancelled(expected, centreId));
  await holdMailsBack(work, expected);
  return expected;
}
