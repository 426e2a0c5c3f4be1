import { isPublishableKind, limits, type DocumentKind, type PublishingOutcome } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { BadInput } from "#platform/failure";
import { isId } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

/** Who would receive what: one document for one company. */
export interface PublishingLineRow {
  documentId: string;
  companyId: string;
  enrolmentId: string | null;
  outcome: PublishingOutcome;
}

interface Facts extends Omit<PublishingLineRow, "outcome"> {
  kind: DocumentKind;
  sessionDeleted: boolean;
  visible: boolean;
  published: boolean;
  removed: boolean;
  held: boolean;
}

/**
 * What publishing these documents to these companies would do, line by line, in one statement. A learner's paper has one line, for the company that
 * enrolled the learner; a company that did not book the session has none.
 */
export async function planPublishing(
  reading: Reading,
  wanted: { documentIds: readonly string[]; companyIds: readonly string[] },
): Promise<PublishingLineRow[]> {
  if (wanted.documentIds.length > limits.publishedTogether)
    throw new BadInput(`At most ${limits.publishedTogether} documents at once.`);
  const facts = await reading.rows(sql<Facts>`
    select d.id as "documentId", b.company_id as "companyId", d.enrolment_id as "enrolmentId", d.kind, s.deleted_at is not null as "sessionDeleted",
      exists (select from session_publication v where (v.organisation_id, v.session_id, v.company_id) = (b.organisation_id, b.session_id, b.company_id)
        and v.unpublished_at is null) as visible,
      exists (select from publication p where (p.organisation_id, p.document_id, p.company_id) = (d.organisation_id, d.id, b.company_id)
        and p.withdrawn_at is null) as published,
      coalesce(e.removed_at is not null, false) as removed, u.scan in ('PENDING', 'INFECTED') as held
    from document d
      join session s on (s.organisation_id, s.id) = (d.organisation_id, d.session_id)
      join booking b on (b.organisation_id, b.session_id) = (d.organisation_id, d.session_id)
      join company c on (c.organisation_id, c.id) = (b.organisation_id, b.company_id)
      join document_version n on (n.organisation_id, n.document_id, n.number) = (d.organisation_id, d.id, d.latest_number)
      join upload u on (u.organisation_id, u.storage_key) = (n.organisation_id, n.storage_key)
      left join enrolment e on (e.organisation_id, e.id) = (d.organisation_id, d.enrolment_id)
    where d.organisation_id = ${reading.viewer.organisationId} and d.id = any(${wanted.documentIds.filter(isId)}::uuid[]) and d.deleted_at is null
      and b.company_id = any(${wanted.companyIds.filter(isId)}::uuid[]) and (e.id is null or e.company_id = b.company_id)
      and ${inCentresOf(reading, sql`s.centre_id`)}
    order by c.name_key, c.id, d.created_at, d.id`);
  return facts.map((each) => ({ ...each, outcome: outcomeOf(each) }));
}

/** The first that fits, in the order in which the act refuses. */
function outcomeOf(facts: Facts): PublishingOutcome {
  if (facts.sessionDeleted) return "SESSION_DELETED";
  if (!isPublishableKind(facts.kind)) return "KIND_NOT_PUBLISHABLE";
  if (facts.removed) return "LEARNER_REMOVED";
  if (!facts.visible) return "SESSION_NOT_PUBLISHED";
  if (facts.published) return "ALREADY_PUBLISHED";
  return facts.held ? "FILE_HELD" : "PUBLISHED";
}
