import { LockMode } from "@mikro-orm/core";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { Work, Works } from "#platform/work";
import { centreOf } from "../received/find-received-document.js";
import { expectationReminded } from "./expected-document.events.js";
import { isAskable } from "./is-visible.queries.js";
import { ExpectedDocument } from "./expected-document.entity.js";
import { isTimeToRemind } from "./reminder.rules.js";
import { writeToContacts } from "./write-to-contacts.js";

export const remindExpected = "documents.remind-expected";

/** Reminds the contacts three days before. Run twice, early, late, or of what has come: nothing leaves (L-07). */
export const remindExpectedJob = (
  works: Works,
  links: Links,
): JobHandler<{ organisationId: string; expectedDocumentId: string }> => ({
  queue: remindExpected,
  batch: 50,
  run: ({ organisationId, expectedDocumentId }) =>
    works.run({ kind: "house", organisationId }, (work) => remind(work, links, expectedDocumentId)),
});

async function remind(work: Work, links: Links, id: string): Promise<void> {
  const expected = await work.em.findOne(ExpectedDocument, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!expected?.isOpen || expected.remindedAt || !isTimeToRemind(expected.dueOn, work.now)) return;
  if (expected.sessionId && !(await isAskable(work, expected.sessionId, expected.companyId))) return;

  const centreId = await centreOf(work, expected);
  expected.remindedAt = work.now;
  await work.record(expectationReminded(expected, centreId));
  if (expected.byMail) await writeToContacts(work, links, expected, centreId, expected.reminderId);
}
