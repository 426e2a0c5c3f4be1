import { LockMode } from "@mikro-orm/core";
import { normaliseSearch } from "@passerelle/schema/vocabulary";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession, SessionPublication } from "#sessions";
import { documentPublished } from "./document.events.js";
import { documentPolicy } from "./document.policy.js";
import { DocumentVersion } from "./document-version.entity.js";
import { findDocument } from "./find-document.js";
import { Publication } from "./publication.entity.js";
import { refuseInQuarantine } from "./quarantine.rules.js";
import { Upload } from "./upload.entity.js";
import { learnerFact, refuseUnlessEnrolled } from "./of-learners/enrolment-of.js";

/** What else is done in the same go: announced with it, and what it takes the place of (B-08). */
export interface Together {
  group?: string;
  replaces?: Publication;
}

/** Publishes the current version of a document to one client company. */
export async function publishDocument(
  work: Work,
  input: { documentId: string; companyId: string },
  { group, replaces }: Together = {},
): Promise<Publication> {
  const { viewer } = work;
  const document = await findDocument(work, input.documentId, holdSession);
  authorise(viewer, documentPolicy.publish, document.session);
  if (viewer.kind !== "staff" || !isId(input.companyId)) throw new Denied();
  document.session.refuseIfDeleted();
  document.refuseUnlessPublishable();
  await refuseUnlessEnrolled(work, document.enrolmentId ?? null, input.companyId);
  // Held until the end, so that the session cannot be hidden meanwhile.
  const sight = await work.em.findOne(
    SessionPublication,
    { sessionId: document.session.id, companyId: input.companyId, unpublishedAt: null },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (!sight) refuse("SESSION_NOT_PUBLISHED");
  if ((await work.em.count(Publication, { document: document.id, companyId: input.companyId, withdrawnAt: null })) > 0)
    refuse("ALREADY_PUBLISHED");
  const version = await work.em.findOneOrFail(DocumentVersion, {
    document: document.id,
    number: document.latestNumber,
  });
  refuseInQuarantine((await work.em.findOneOrFail(Upload, { storageKey: version.storageKey })).scan);

  const publication = work.em.create(Publication, {
    id: newId(),
    organisationId: viewer.organisationId,
    document,
    versionId: version.id,
    sessionId: document.session.id,
    companyId: input.companyId,
    sessionPublicationId: sight.id,
    enrolmentId: document.enrolmentId,
    replacesId: replaces?.id ?? null,
    kind: document.kind,
    title: document.title,
    titleKey: normaliseSearch(`${document.title} ${version.fileName}`),
    fileName: version.fileName,
    mediaType: version.mediaType,
    size: version.size,
    sha256: version.sha256,
    storageKey: version.storageKey,
    publishedAt: work.now,
    publishedBy: viewer.accessId,
  });
  const fact = documentPublished(publication, await learnerFact(work, publication), replaces?.title);
  await work.record({ ...fact, group });
  return publication;
}
