import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";
import type { OpenedFile } from "./open-publication.js";

/** The file of a version, for the staff of its centre. */
export async function findVersionFile(reading: Reading, versionId: string): Promise<OpenedFile> {
  if (!isId(versionId)) throw new Denied();
  const file = await reading.row(sql<OpenedFile>`
    select v.file_name as "fileName", v.media_type as "mediaType", v.size, v.storage_key as "storageKey", encode(v.sha256, 'hex') as sha256
    from document_version v join document d on (d.organisation_id, d.id) = (v.organisation_id, v.document_id)
      join session s on (s.organisation_id, s.id) = (d.organisation_id, d.session_id)
    where v.organisation_id = ${reading.viewer.organisationId} and v.id = ${versionId} and ${inCentresOf(reading, sql`s.centre_id`)}`);
  if (!file) throw new Denied();
  return file;
}
