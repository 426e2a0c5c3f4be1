import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { learnerFact } from "./of-learners/enrolment-of.js";

export interface OpenedFile {
  fileName: string;
  mediaType: string;
  size: number;
  storageKey: string;
  sha256: string;
}

/**
 * A contact opens a published document: its receipt is written (B-09), and the first opening enters the journal. Whoever may not open it, or
 * comes after its withdrawal, learns nothing but "not found".
 */
export async function openPublication(work: Work, publicationId: string): Promise<OpenedFile> {
  const { viewer, now } = work;
  if (viewer.kind !== "contact" || !isId(publicationId)) throw new Denied();
  const [found] = await work.transaction.rows(sql<
    OpenedFile & {
      sessionId: string;
      centreId: string;
      documentId: string;
      title: string;
      kind: string;
      size: string;
      enrolmentId: string | null;
    }
  >`
    select p.file_name as "fileName", p.media_type as "mediaType", p.size, p.storage_key as "storageKey", encode(p.sha256, 'hex') as sha256,
      p.session_id as "sessionId", s.centre_id as "centreId", p.document_id as "documentId", p.title, p.kind, p.enrolment_id as "enrolmentId"
    from company_visibility v join publication p on (p.organisation_id, p.id) = (v.organisation_id, v.subject_id)
      join session s on (s.organisation_id, s.id) = (p.organisation_id, p.session_id)
    where v.organisation_id = ${viewer.organisationId} and v.company_id = ${viewer.companyId} and v.kind = 'PUBLICATION' and v.subject_id = ${publicationId}
      and p.withdrawn_at is null`);
  if (!found) throw new Denied();

  const [receipt] = await work.transaction.rows(sql<{ count: number }>`
    insert into receipt (organisation_id, id, publication_id, company_id, contact_id, first_opened_at, last_opened_at)
    values (${viewer.organisationId}, ${newId()}, ${publicationId}, ${viewer.companyId}, ${viewer.contactId}, ${now}, ${now})
    on conflict (organisation_id, publication_id, contact_id) do update set last_opened_at = excluded.last_opened_at, count = receipt.count + 1
    returning count`);
  if (receipt!.count === 1)
    await work.record({
      id: newId(),
      kind: "documents.opened",
      sessionId: found.sessionId,
      companyId: viewer.companyId,
      documentId: found.documentId,
      publicationId,
      facts: { title: found.title, kind: found.kind, ...(await learnerFact(work, found)) },
      subjects: [{ kind: "PUBLICATION", id: publicationId, centreId: found.centreId }],
    });
  return { ...found, size: Number(found.size) };
}
