import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import type { Antivirus, Verdict } from "#platform/antivirus/antivirus";
import { AntivirusAway } from "#platform/antivirus/antivirus-away";
import type { Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { JobHandler } from "#platform/jobs";
import type { Storage } from "#platform/storage";
import type { Work, Works } from "#platform/work";
import { Upload } from "./upload.entity.js";

export const scanUpload = "documents.scan-upload";

interface Wanted {
  organisationId: string;
  uploadId: string;
}

/** How long to wait for an antivirus that is away. */
const again = 30_000;

/**
 * Has a file looked at. The antivirus may be away for hours: the job then leaves itself for later, as often as needed, and the file stays in
 * quarantine. The bytes are read outside of any transaction.
 */
export const scanUploadJob = (works: Works, storage: Storage, antivirus: Antivirus): JobHandler<Wanted> => ({
  queue: scanUpload,
  batch: 20,
  async run(wanted) {
    const house = { kind: "house", organisationId: wanted.organisationId } as const;
    const upload = await works.run(house, (work) => work.em.findOne(Upload, { id: wanted.uploadId, scan: "PENDING" }));
    if (!upload) return;
    const verdict = await verdictOn(upload, storage, antivirus);
    await works.run(house, (work) => (verdict ? judge(work, wanted.uploadId, verdict) : askAgain(work, wanted)));
  },
});

async function verdictOn(upload: Upload, storage: Storage, antivirus: Antivirus): Promise<Verdict | null> {
  const body = await storage.read(upload.storageKey);
  try {
    return await antivirus.scan(body);
  } catch (error) {
    if (error instanceof AntivirusAway) return null;
    throw error;
  }
}

async function askAgain(work: Work, wanted: Wanted): Promise<void> {
  work.enqueue(scanUpload, wanted, new Date(work.now.getTime() + again));
}

async function judge(work: Work, uploadId: string, verdict: Verdict): Promise<void> {
  const upload = await work.em.findOne(Upload, uploadId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!upload?.judge(verdict, work.now)) return;
  await work.record({
    id: newId(),
    kind: "documents.scanned",
    companyId: upload.companyId ?? undefined,
    facts: { uploadId, fileName: upload.fileName, scan: verdict.scan, virus: upload.virus ?? null },
    subjects: await usersOf(work, upload),
  });
}

/** Whatever shows the file shows the verdict at once. */
async function usersOf(work: Work, upload: Upload): Promise<Subject[]> {
  return work.transaction.rows(sql<Subject>`
    select 'RECEIVED_DOCUMENT' as kind, r.id, coalesce(s.centre_id, c.centre_id) as "centreId"
    from received_document r join company c on (c.organisation_id, c.id) = (r.organisation_id, r.company_id)
      left join session s on (s.organisation_id, s.id) = (r.organisation_id, r.session_id)
    where r.organisation_id = ${upload.organisationId} and r.upload_id = ${upload.id}
    union all
    select 'DOCUMENT', d.id, s.centre_id from document_version v join document d on (d.organisation_id, d.id) = (v.organisation_id, v.document_id)
      join session s on (s.organisation_id, s.id) = (d.organisation_id, d.session_id)
    where v.organisation_id = ${upload.organisationId} and v.storage_key = ${upload.storageKey}`);
}
