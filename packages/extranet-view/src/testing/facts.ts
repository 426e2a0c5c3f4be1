import type {
  DocumentPage_DocumentFragment,
  LearnerRow_LearnerFragment,
  ExpectedRow_ExpectedFragment,
  NotificationGroup_NotificationFragment,
  NotificationList_NotificationFragment,
  ProposalPage_ProposalFragment,
  SentRow_DocumentFragment,
  SessionRow_SessionFragment,
} from "../gql/graphql.ts";

let made = 0;
const nextId = (kind: string) => `${kind}-${(made += 1)}`;

type DocumentFacts = Omit<DocumentPage_DocumentFragment, " $fragmentName"> & {
  __typename: "ExtranetDocument";
  learner: { __typename: "ExtranetLearner"; id: string } | null;
};
type SentFacts = Omit<SentRow_DocumentFragment, " $fragmentName"> & { __typename: "ExtranetSentDocument" };
type ExpectedFacts = Omit<ExpectedRow_ExpectedFragment, " $fragmentName"> & {
  __typename: "ExtranetExpectedDocument";
};
type LearnerFacts = Omit<LearnerRow_LearnerFragment, " $fragmentName"> & {
  __typename: "ExtranetLearner";
  documents: DocumentFacts[];
};
type ProposalFacts = Omit<ProposalPage_ProposalFragment, " $fragmentName" | "session"> & {
  __typename: "ExtranetDateProposal";
  session: { __typename: "ExtranetSession"; id: string } | null;
};
type SessionFacts = Omit<SessionRow_SessionFragment, " $fragmentName"> & {
  __typename: "ExtranetSession";
  reference: string;
  cancelledAt: string | null;
  hasDetail: boolean;
  trainerNames: string | null;
  modules: { __typename: "ProgrammeModule"; id: string; title: string; hours: number }[];
  learners: LearnerFacts[];
  seats: { __typename: "ExtranetSeat"; id: string }[];
  seatCount: number;
  slots: { __typename: "Slot"; id: string; date: string; startsAt: string; endsAt: string }[];
  documents: DocumentFacts[];
  cancelled: boolean;
  canSend: boolean;
  expectedDocuments: ExpectedFacts[];
  sentDocuments: SentFacts[];
  dateProposal: ProposalFacts | null;
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
    sessionTitle: "Travaux en hauteur",
    learnerName: null,
    learner: null,
    session: {
      __typename: "ExtranetSession",
      id: "heights",
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
    cancelled: false,
    cancelledAt: null,
    canSend: true,
    hasDetail: false,
    trainerNames: null,
    modules: [],
    learnerCount: 0,
    learners: [],
    seats: [],
    seatCount: 0,
    expectedDocuments: [],
    sentDocuments: [],
    dateProposal: null,
    ...facts,
  };
}

/** Three days in January, proposed to Voltéo until the end of November. */
export function aProposal(facts: Partial<ProposalFacts> = {}): ProposalFacts {
  const slots = ["2027-01-12", "2027-01-13", "2027-01-14"].map((date) => ({
    __typename: "DateOptionSlot" as const,
    date,
    startsAt: "09:00",
    endsAt: "17:00",
    venue: "Salle Estuaire, 12 rue des Chantiers, 44200 Nantes",
  }));
  return {
    __typename: "ExtranetDateProposal",
    id: facts.id ?? nextId("proposal"),
    state: "OPEN",
    sessionTitle: "Habilitation électrique B1V-BR",
    isSeveral: false,
    dueOn: "2026-11-27",
    canAnswer: true,
    participantCount: 8,
    calendarFile: null,
    answer: null,
    referent: { __typename: "Referent", name: "Marion Lefèvre", phone: "02 61 91 00 42", email: null },
    options: [{ __typename: "DateOption", id: nextId("option"), position: 1, isConfirmed: false, slots }],
    session: null,
    ...facts,
  } as ProposalFacts;
}

/** Lucas Perrin of Voltéo, enrolled in the training on work at height. */
export function aLearner(facts: Partial<LearnerFacts> = {}): LearnerFacts {
  const id = facts.id ?? nextId("learner");
  return {
    __typename: "ExtranetLearner",
    id,
    participantId: `person-${id}`,
    firstName: "Lucas",
    lastName: "Perrin",
    cancelled: false,
    cancelledAt: null,
    documents: [],
    ...facts,
  };
}

/** A signed convention that Voltéo owes by the end of the month. */
export function anExpected(facts: Partial<ExpectedFacts> = {}): ExpectedFacts {
  return {
    __typename: "ExtranetExpectedDocument",
    id: facts.id ?? nextId("expected"),
    side: "COMPANY_OWES",
    label: "Convention signée",
    kind: "TRAINING_AGREEMENT",
    dueOn: "2026-11-28",
    state: "OPEN",
    fulfilledAt: null,
    session: { __typename: "ExtranetSession", id: "heights", title: "Travaux en hauteur" },
    document: null,
    ...facts,
  } as ExpectedFacts;
}

/** A photo that Paul sent for the training on work at height. */
export function aSent(facts: Partial<SentFacts> = {}): SentFacts {
  const id = facts.id ?? nextId("sent");
  return {
    __typename: "ExtranetSentDocument",
    id,
    title: "Convention signée",
    fileName: "IMG_2034.jpg",
    downloadPath: `/extranet/received/${id}`,
    canRemove: true,
    size: 2_400_000,
    sentAt: "2026-11-20T09:12:00Z",
    sentByName: "Paul Renard",
    state: "NEW",
    scan: "CLEAN",
    session: { __typename: "ExtranetSession", id: "heights", title: "Travaux en hauteur" },
    ...facts,
  } as SentFacts;
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
    sessionTitle: "Travaux en hauteur",
    documentTitle: "Convention Travaux en hauteur",
    learnerName: null,
    replacedTitle: null,
    documentKind: "TRAINING_AGREEMENT",
    dueOn: null,
    link: `/documents/of-${id}`,
    ...facts,
  };
}
