import { connection, id } from "./house/house.ts";

export const extranetColour = "#8a1c7c";

/** What the API answers of one company, as its contacts read it. */
export function anExtranet(company: { id: string; name: string }) {
  const session = {
    id: id(),
    reference: "SES-2027-0042",
    title: "Habilitation électrique",
    status: "CONFIRMED",
    modality: "ON_SITE",
    startsOn: "2027-01-12",
    endsOn: "2027-01-14",
    hours: 21,
    venue: "Nantes",
    publishedAt: "2026-11-09T08:00:00Z",
    documentCount: 1,
    canSend: true,
    dateProposal: null,
    cancelled: false,
    cancelledAt: null,
    hasDetail: true,
    learnerCount: 0,
    learners: [],
    modules: [],
    seatCount: 0,
    seats: [],
    trainerNames: null,
    slots: [],
    documents: [] as object[],
    sentDocuments: [],
    expectedDocuments: [],
  };
  const document = {
    id: id(),
    kind: "TRAINING_AGREEMENT",
    title: "C-2026-0412",
    fileName: "C-2026-0412.pdf",
    size: 48_213,
    mediaType: "application/pdf",
    publishedAt: "2026-11-20T09:00:00Z",
    openedAt: null,
    downloadPath: "/extranet/files/none",
    session,
    sessionTitle: session.title,
    learner: null,
    learnerName: null,
  };
  session.documents.push(document);
  const owed = {
    id: id(),
    label: "Convention signée",
    side: "COMPANY_OWES",
    state: "OPEN",
    dueOn: "2026-12-01",
    kind: null,
    fulfilledAt: null,
    session,
    document: null,
    sentDocument: null,
  };
  const announced = {
    id: id(),
    kind: "DOCUMENT_PUBLISHED",
    group: id(),
    occurredAt: "2026-11-20T09:00:00Z",
    readAt: null,
    struckAt: null,
    sessionTitle: session.title,
    documentTitle: document.title,
    learnerName: null,
    replacedTitle: null,
    documentKind: document.kind,
    dueOn: null,
    link: `/documents/${document.id}`,
  };
  const documents = [document];
  return {
    documents,
    document,
    session,
    answer: {
      __typename: "Extranet",
      company,
      centre: { id: id(), name: "Nantes", colour: extranetColour, logo: null },
      colleagues: [{ id: id(), firstName: "Paul", lastName: "Renard", isPrimary: true }],
      figures: () => ({
        upcomingSessionCount: 1,
        pastSessionCount: 0,
        documentCount: documents.length,
        unopenedDocumentCount: documents.length,
        sentDocumentCount: 0,
        documentYears: [],
      }),
      sessions: ({ filter }: { filter?: { toName?: boolean } }) => connection(filter?.toName ? [] : [session]),
      session: () => session,
      learners: () => connection([]),
      learner: () => null,
      documents: () => connection(documents),
      document: () => document,
      notifications: () => ({ ...connection([announced]), unreadCount: 1 }),
      dateProposals: () => [],
      dateProposal: () => null,
      sentDocuments: () => connection([]),
      expectedDocuments: ({ filter }: { filter?: { side?: string } }) =>
        connection(filter?.side === "ORGANISATION_OWES" ? [] : [owed]),
    },
  };
}
