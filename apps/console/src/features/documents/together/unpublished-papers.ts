import { learnerKinds, type DocumentKind } from "@passerelle/schema/vocabulary";

type Paper = {
  kind: DocumentKind;
  isPublishable: boolean;
  enrolment: { removedAt: string | null; company: { id: string } } | null;
  livePublications: readonly { company: { id: string } }[];
  viewerCan: { publish: boolean };
};

/** The learners' papers that their companies do not have yet, by kind, in the order of the house. */
export function unpublishedPapers<P extends Paper>(documents: readonly P[]): { kind: DocumentKind; papers: P[] }[] {
  return learnerKinds
    .map((kind) => ({ kind, papers: documents.filter((document) => document.kind === kind && isWaiting(document)) }))
    .filter(({ papers }) => papers.length > 0);
}

function isWaiting({ enrolment, isPublishable, livePublications, viewerCan }: Paper): boolean {
  if (!enrolment || enrolment.removedAt !== null || !isPublishable || !viewerCan.publish) return false;
  return !livePublications.some(({ company }) => company.id === enrolment.company.id);
}
