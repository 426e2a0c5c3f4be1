import type {
  DocumentPage_DocumentFragment,
  NotificationGroup_NotificationFragment,
  NotificationList_NotificationFragment,
  SessionRow_SessionFragment,
} from "../gql/graphql.ts";

let made = 0;
const nextId = (kind: string) => `${kind}-${(made += 1)}`;

type DocumentFacts = Omit<DocumentPage_DocumentFragment, " $fragmentName"> & { __typename: "ExtranetDocument" };
type SessionFacts = Omit<SessionRow_SessionFragment, " $fragmentName"> & {
  __typename: "ExtranetSession";
  reference: string;
  slots: { __typename: "Slot"; id: string; date: string; startsAt: string; endsAt: string }[];
  documents: DocumentFacts[];
};
type NotificationFacts = Omit<
  NotificationGroup_NotificationFragment & NotificationList_NotificationFragment,
  " $fragmentName" | " $fragmentRefs"
> & {
  __typename: "Notification";
};

/** A convention published to Voltéo for its training on work at height. */
export function aDocument(facts: Partial<DocumentFacts> = {}): DocumentFacts {
  const id = facts.id ?? nextId("document");
  return {
    __typename: "ExtranetDocument",
    id,
    kind: "TRAINING_AGREEMENT",
    title: "Convention Travaux en hauteur",
    fileName: "convention.pdf",
    size: 184_000,
    mediaType: "application/pdf",
    publishedAt: "2026-11-20T09:12:00Z",
    openedAt: null,
    downloadPath: `/extranet/files/${id}`,
    session: {
      __typename: "ExtranetSession",
      id: "heights",
      title: "Travaux en hauteur",
      startsOn: "2026-11-17",
      endsOn: "2026-11-19",
    },
    ...facts,
  } as DocumentFacts;
}

export function aSession(facts: Partial<SessionFacts> = {}): SessionFacts {
  return {
    __typename: "ExtranetSession",
    id: facts.id ?? nextId("session"),
    reference: "S-2026-0117",
    title: "Travaux en hauteur",
    status: "CONFIRMED",
    modality: "ON_SITE",
    startsOn: "2026-11-17",
    endsOn: "2026-11-19",
    hours: 21,
    venue: "Salle Estuaire, 12 rue des Chantiers, Nantes",
    documentCount: 0,
    slots: [],
    documents: [],
    ...facts,
  };
}

export function aNotification(facts: Partial<NotificationFacts> = {}): NotificationFacts {
  const id = facts.id ?? nextId("notification");
  return {
    __typename: "Notification",
    id,
    kind: "DOCUMENT_PUBLISHED",
    occurredAt: "2026-11-20T09:12:00Z",
    readAt: null,
    struckAt: null,
    group: id,
    sessionId: "heights",
    sessionTitle: "Travaux en hauteur",
    documentId: `of-${id}`,
    documentTitle: "Convention Travaux en hauteur",
    documentKind: "TRAINING_AGREEMENT",
    ...facts,
  };
}
