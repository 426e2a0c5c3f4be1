import type { FileScan } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Reading } from "#platform/reading";
import type { OpenedFile } from "../open-publication.js";
import { refuseInQuarantine } from "../quarantine.rules.js";

/** The file of a document that the contact's company sent, as long as it is there. */
export async function findSentFile(reading: Reading, id: string): Promise<OpenedFile> {
  const { viewer } = reading;
  if (viewer.kind !== "contact" || !isId(id)) throw new Denied();
  const file = await reading.row(sql<OpenedFile & { scan: FileScan }>`
    select r.file_name as "fileName", r.media_type as "mediaType", r.size, r.storage_key as "storageKey", encode(r.sha256, 'hex') as sha256, u.scan
    from company_visibility v join received_document r on (r.organisation_id, r.id) = (v.organisation_id, v.subject_id)
      join upload u on (u.organisation_id, u.id) = (r.organisation_id, r.upload_id)
    where v.organisation_id = ${viewer.organisationId} and v.company_id = ${viewer.companyId} and v.kind = 'RECEIVED_DOCUMENT' and r.id = ${id} and r.removed_at is null`);
  if (!file) throw new Denied();
  refuseInQuarantine(file.scan);
  return file;
}
