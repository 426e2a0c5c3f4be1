import { isPublishableKind, limits, type DocumentKind, type ExpectedDocumentSide } from "@passerelle/schema/vocabulary";
import { Company } from "#companies";
import { dayInParis } from "#platform/clock";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSessionAsIs } from "#sessions";
import { centreOf } from "../received/find-received-document.js";
import { documentExpected } from "./expected-document.events.js";
import { ExpectedDocument } from "./expected-document.entity.js";
import { expectedDocumentPolicy } from "./expected-document.policy.js";
import { isVisible } from "./is-visible.queries.js";
import { remindExpected } from "./remind-expected.job.js";
import { reminderInstant } from "./reminder.rules.js";
import { writeToContacts } from "./write-to-contacts.js";

export interface Expectation {
  companyId: string;
  sessionId?: string | null;
  side: ExpectedDocumentSide;
  label: string;
  kind?: DocumentKind | null;
  /** `YYYY-MM-DD` */
  dueOn: string;
  byMail?: boolean | null;
}

/** Asks a company for a document by a day, or promises it one (B-17). */
export async function expectDocument(work: Work, links: Links, input: Expectation): Promise<ExpectedDocument> {
  const { viewer } = work;
  if (
    viewer.kind !== "staff" ||
    !isId(input.companyId) ||
    (typeof input.sessionId === "string" && !isId(input.sessionId))
  )
    throw new Denied();
  const session = input.sessionId ? await holdSessionAsIs(work, input.sessionId) : null;
  const centreId = session?.centreId ?? (await centreOf(work, input));
  authorise(viewer, expectedDocumentPolicy.expect, { centreId });
  session?.refuseIfDeleted();
  await refuseImpossible(work, input);

  const expected = work.em.create(ExpectedDocument, {
    id: newId(),
    organisationId: viewer.organisationId,
    companyId: input.companyId,
    sessionId: input.sessionId ?? null,
    side: input.side,
    label: input.label.trim(),
    kind: input.kind && isPublishableKind(input.kind) ? input.kind : null,
    dueOn: input.dueOn,
    byMail: input.byMail ?? true,
    createdAt: work.now,
    createdBy: viewer.accessId,
    reminderId: newId(),
  });
  await work.record(documentExpected(expected, centreId));
  if (expected.side === "COMPANY_OWES") await tell(work, links, expected, centreId);
  return expected;
}

async function refuseImpossible(
  work: Work,
  { companyId, sessionId, side, label, kind, dueOn }: Expectation,
): Promise<void> {
  if (!label.trim()) refuse("LABEL_MISSING");
  if (label.trim().length > limits.title) refuse("TITLE_TOO_LONG");
  if (kind && !isPublishableKind(kind)) refuse("KIND_NOT_PUBLISHABLE");
  if (side === "ORGANISATION_OWES" && !kind) refuse("EXPECTED_KIND_MISSING");
  if (dueOn < dayInParis(work.now)) refuse("DUE_DATE_PAST");
  const company = await work.em.findOneOrFail(Company, companyId);
  if (!company.hasExtranet) refuse("INDIVIDUAL_HAS_NO_EXTRANET");
  // what is asked for would name a session that the company must not know of.
  if (sessionId && !(await isVisible(work, sessionId, companyId))) refuse("SESSION_NOT_PUBLISHED");
}

async function tell(work: Work, links: Links, expected: ExpectedDocument, centreId: string): Promise<void> {
  if (expected.byMail) await writeToContacts(work, links, expected, centreId, expected.id);
  const remindAt = reminderInstant(expected.dueOn, work.now);
  if (remindAt)
    work.enqueue(
      remindExpected,
      { organisationId: expected.organisationId, expectedDocumentId: expected.id },
      remindAt,
    );
}
