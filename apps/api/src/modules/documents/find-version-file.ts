import type { FileScan } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";
import type { OpenedFile } from "./open-publication.js";
import { refuseInQuarantine } from "./quarantine.rules.js";

/** The file of a version, for the staff of its centre. */
export async function findVersionFile(reading: Reading, versionId: string): Promise<OpenedFile> {
  if (!isId(versionId)) throw new Denied();
  const file = await reading.row(sql<OpenedFile & { scan: FileScan }>`
    select v.file_name as "fileName", v.media_type as "mediaType", v.size, v.storage_key as "storageKey", encode(v.sha256, 'hex') as sha256, u.scan
    from document_version v join document d on (d.organisation_id, d.id) = (v.organisation_id, v.document_id)
      join session s on (s.organisation_id, s.id) = (d.organisation_id, d.session_id)
      join upload u on (u.organisation_id, u.storage_key) = (v.organisation_id, v.storage_key)
    where v.organisation_id = ${reading.viewer.organisationId} and v.id = ${versionId} and ${inCentresOf(reading, sql`s.centre_id`)}`);
  if (!file) throw new Denied();
  refuseInQuarantine(file.scan);
  return file;
}
