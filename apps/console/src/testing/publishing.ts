import type { Company } from "./house/companies.ts";
import { id } from "./house/house.ts";
import { aPublication, type Document } from "./house/papers.ts";
import type { Booking, Session } from "./house/sessions.ts";

type Sending = { documentId: string; companyId: string };
type Replacement = { publicationId: string; documentId: string };
type Asked = { documentIds: string[]; companyIds: string[] };
export type Enrolment = ReturnType<typeof anEnrolment>;

/** A learner of the session, for the company of this booking. */
export function anEnrolment(booking: Booking, firstName: string, lastName: string, part: object = {}) {
  const enrolment = {
    __typename: "Enrolment",
    id: id(),
    removedAt: null as string | null,
    learner: { __typename: "Learner", id: id(), firstName, lastName },
    company: booking.company,
    documents: [] as Document[],
    greyedBefore: null as object | null,
    ...part,
  };
  booking.enrolments.push(enrolment);
  return enrolment;
}

/** A document that becomes this learner's paper. */
export function paperOf(enrolment: Enrolment, document: Document): Document {
  enrolment.documents.push(document);
  return Object.assign(document, { enrolment });
}

/** Publishing several at once, and replacing what is published. */
export function publishingAnswers(sessions: Session[]) {
  const bookings = () => sessions.flatMap((session) => session.bookings);
  const documentOf = (wanted: string): Document & { enrolment?: Enrolment } =>
    [
      ...sessions.flatMap(({ documents }) => documents),
      ...bookings().flatMap(({ enrolments }) => (enrolments as Enrolment[]).flatMap(({ documents }) => documents)),
    ].find((document) => document.id === wanted)!;
  const bookingOf = (companyId: string) => bookings().find(({ company }) => company.id === companyId)!;
  const publish = ({ documentId, companyId }: Sending) => aPublication(documentOf(documentId), bookingOf(companyId));

  function outcome(document: Document, booking: Booking): string {
    if (!booking.publication) return "SESSION_NOT_PUBLISHED";
    return isPublishedTo(document, booking.company) ? "ALREADY_PUBLISHED" : "PUBLISHED";
  }

  return {
    publishingPlan: ({ documentIds, companyIds }: Asked): unknown =>
      companyIds.flatMap((companyId) =>
        documentIds
          .map(documentOf)
          .filter(({ enrolment }) => !enrolment || enrolment.company.id === companyId)
          .map((document) => ({
            __typename: "PublishingLine",
            document,
            company: bookingOf(companyId).company,
            enrolment: document.enrolment ?? null,
            outcome: outcome(document, bookingOf(companyId)),
          })),
      ),
    publishDocuments: ({ input }: { input: { publications: Sending[] } }): unknown => ({
      __typename: "PublishedDocuments",
      publications: input.publications.map(publish),
    }),
    replacePublications: ({ input }: { input: { replacements: Replacement[] } }): unknown => ({
      __typename: "PublishedDocuments",
      publications: input.replacements.map(({ publicationId, documentId }) => {
        const former = bookings()
          .flatMap(({ publications }) => publications)
          .find((publication) => publication.id === publicationId)!;
        former.withdrawnAt = "2026-11-21T10:00:00Z";
        former.document.livePublications = former.document.livePublications.filter((each) => each !== former);
        return publish({ documentId, companyId: former.company.id });
      }),
    }),
  };
}

const isPublishedTo = (document: Document, company: Company): boolean =>
  document.livePublications.some((each) => each.company.id === company.id);
