import { aDateConfirmation, type DateConfirmation } from "./dates.ts";
import { refusals, type DocumentKind, type RefusalCode } from "@passerelle/schema/vocabulary";

/**
 * A training organisation kept in memory, answering the contract itself: what these tests ask, the API must answer.
 * Only what the screens read is here; the rules of the business are the API's and proved there.
 */
const day = "2026-11-21";
let lastId = 0;

export function id(): string {
  lastId += 1;
  return `00000000-0000-7000-8000-${String(lastId).padStart(12, "0")}`;
}

const marion = { __typename: "Person", id: id(), name: "Marion Lefèvre" };
export const centre = { id: id(), name: "Nantes", city: "Nantes", colour: "#1f5f4a" };

export type Company = ReturnType<typeof aCompany>;
export function aCompany(name: string, part: object = {}) {
  return {
    id: id(),
    name,
    kind: "COMPANY",
    siret: "73282932000074",
    city: "Nantes",
    postalCode: "44000",
    address: "3 quai de la Fosse",
    centre,
    contacts: [] as object[],
    contactCount: 0,
    sessionCount: 1,
    hasOpenAccess: true,
    calendarFeeds: [],
    receivedDocuments: [] as Received[],
    expectedDocuments: [] as Expected[],
    parentCompany: null,
    subsidiaries: [] as object[],
    mergedInto: null,
    mergedAt: null,
    version: 1,
    viewerCan: { edit: true, expectDocuments: true, inviteContacts: true, previewExtranet: true },
    ...part,
  };
}

export function aContact(firstName: string, lastName: string, part: object = {}) {
  const email = `${firstName}@exemple.fr`.toLowerCase();
  return {
    id: id(),
    firstName,
    lastName,
    email,
    phone: null,
    jobTitle: "RH",
    isPrimary: true,
    access: "ACTIVE",
    version: 1,
    deletedAt: null,
    wantsCalendar: false,
    locale: "FR",
    duties: [],
    loginEmail: null,
    invitation: null,
    viewerCan: { edit: true, invite: true },
    company: { id: id(), name: "Voltéo Maintenance", kind: "COMPANY" },
    ...part,
  };
}

export type Booking = {
  id: string;
  company: Company;
  status: string;
  session: object | null;
  publication: { id: string; publishedAt: string; publishedBy: object } | null;
  publications: Publication[];
  livePublicationCount: number;
  receivedDocuments: Received[];
  expectedDocuments: Expected[];
  enrolments: object[];
  dateConfirmation: DateConfirmation;
  calendarHolders: object[];
};
type BookingPart = {
  visible?: boolean;
  status?: string;
  contacts?: object[];
  enrolledCount?: number;
  freeSeatCount?: number;
  viewerCan?: { decide: boolean };
  dates?: Partial<DateConfirmation>;
  calendarHolders?: object[];
};

export function aBooking(company: Company, part: BookingPart = {}): Booking {
  const booking = {
    __typename: "Booking",
    id: id(),
    company,
    status: part.status ?? "WON",
    statusChangedAt: null as string | null,
    statusChangedBy: null as object | null,
    enrolledCount: part.enrolledCount ?? 0,
    freeSeatCount: part.freeSeatCount ?? 0,
    session: null as object | null,
    viewerCan: part.viewerCan ?? { decide: true },
    createdAt: `${day}T08:00:00Z`,
    publication: part.visible ? { id: id(), publishedAt: "2026-11-09T08:00:00Z", publishedBy: marion } : null,
    contactsWithAccess: part.contacts ?? [],
    publications: [] as Publication[],
    receivedDocuments: [] as Received[],
    expectedDocuments: [] as Expected[],
    enrolments: [] as object[],
    dateConfirmation: aDateConfirmation(part.dates),
    calendarHolders: part.calendarHolders ?? [],
    get livePublicationCount(): number {
      return booking.publications.filter((each) => each.withdrawnAt === null).length;
    },
  };
  return booking;
}

export type Document = {
  id: string;
  title: string;
  currentVersion: { id: string; number: number };
  livePublications: Publication[];
  session: Session | undefined;
};

export function aDocument(
  title: string,
  kind: DocumentKind = "TRAINING_AGREEMENT",
  part: { canPublish?: boolean } = {},
): Document {
  const version = {
    id: id(),
    number: 1,
    fileName: `${title}.pdf`,
    size: 48_213,
    mediaType: "application/pdf",
    sha256: "0".repeat(64),
    addedAt: `${day}T08:30:00Z`,
    addedBy: marion,
    downloadPath: "/console/files/none",
  };
  const document = {
    __typename: "Document",
    id: id(),
    title,
    kind,
    isPublishable: kind !== "INTERNAL",
    createdAt: `${day}T08:30:00Z`,
    deletedAt: null as string | null,
    currentVersion: version,
    versions: [version],
    livePublications: [] as Publication[],
    viewerCan: { publish: part.canPublish ?? true, delete: true, addVersion: true },
    session: undefined as Session | undefined,
  };
  return document;
}

export type Publication = {
  id: string;
  document: Document;
  company: Company;
  withdrawnAt: string | null;
  receipts: object[];
};

export function aPublication(document: Document, booking: Booking, receipts: object[] = []): Publication {
  const publication = {
    __typename: "Publication",
    id: id(),
    document,
    version: document.currentVersion,
    company: booking.company,
    publishedAt: `${day}T09:00:00Z`,
    publishedBy: marion,
    withdrawnAt: null as string | null,
    withdrawnBy: null,
    receipts,
    viewerCan: { withdraw: true },
  };
  booking.publications.unshift(publication);
  document.livePublications.push(publication);
  return publication;
}

export function aReceipt(name: string, at: string, count = 1) {
  return { id: id(), person: { id: id(), name }, firstOpenedAt: at, lastOpenedAt: at, count };
}

/** Where what is exchanged hangs from: a company in one session, or a company as a whole. */
type Exchanging = { receivedDocuments: Received[]; expectedDocuments: Expected[] };

export type Received = { id: string; title: string; state: string; seenAt: string | null; seenBy: object | null };

/** Sent by a contact of the company, newest first. */
export function aReceived(of: Exchanging & { company?: Company }, title: string, part: object = {}): Received {
  const received = {
    __typename: "ReceivedDocument",
    id: id(),
    title,
    fileName: `${title}.pdf`,
    size: 52_431,
    mediaType: "application/pdf",
    state: "NEW",
    scan: "CLEAN",
    sentAt: `${day}T09:00:00Z`,
    sentBy: { id: id(), name: "Camille Bonnet" },
    seenAt: null as string | null,
    seenBy: null as object | null,
    removedAt: null as string | null,
    downloadPath: "/console/received/none",
    company: of.company ?? of,
    session: null as object | null,
    viewerCan: { markSeen: true, remove: true },
    ...part,
  };
  of.receivedDocuments.unshift(received);
  return received;
}

export type Expected = { id: string; label: string; state: string };

/** Owed by the company, unless told otherwise. */
export function anExpected(of: Exchanging, label: string, part: object = {}): Expected {
  const expected = {
    __typename: "ExpectedDocument",
    id: id(),
    side: "COMPANY_OWES",
    label,
    kind: null as string | null,
    dueOn: "2099-01-31",
    byMail: true,
    state: "OPEN",
    fulfilledAt: null as string | null,
    remindedAt: null as string | null,
    cancelledAt: null as string | null,
    receivedDocument: null as object | null,
    session: null as object | null,
    viewerCan: { cancel: true },
    ...part,
  };
  of.expectedDocuments.push(expected);
  return expected;
}

export type Session = {
  id: string;
  title: string;
  reference: string;
  status: string;
  deletedAt: string | null;
  deletedBy: object | null;
  archivedAt: string | null;
  archivedBy: object | null;
  bookings: Booking[];
  documents: Document[];
};
type SessionPart = Partial<Omit<Session, "id" | "title">> & {
  startsOn?: string | null;
  endsOn?: string | null;
  viewerCan?: object;
  history?: object[];
};

export function aSession(title: string, part: SessionPart = {}): Session {
  const session = {
    __typename: "Session",
    id: id(),
    reference: `SES-2027-${String(lastId).padStart(4, "0")}`,
    title,
    kind: "INTER",
    modality: "ON_SITE",
    status: "CONFIRMED",
    startsOn: "2027-01-12" as string | null,
    endsOn: "2027-01-14" as string | null,
    hours: 21,
    venue: "Nantes, salle Estuaire",
    trainerNames: null as string | null,
    slots: [] as object[],
    slotsVersion: 1,
    createdAt: `${day}T08:00:00Z`,
    bookings: [] as Booking[],
    documents: [] as Document[],
    centre,
    programme: null as object | null,
    capacity: null as number | null,
    seatsTaken: 0,
    nextStep: null as string | null,
    version: 1,
    confirmedAt: null as string | null,
    closedAt: null as string | null,
    deletedAt: null as string | null,
    deletedBy: null as object | null,
    archivedAt: null as string | null,
    archivedBy: null as object | null,
    datesState: null as string | null,
    datesStateCount: null as number | null,
    datesStateOf: null as number | null,
    datesOverdue: false,
    calendarHolderCount: 0,
    ...part,
    viewerCan: { publish: true, addDocument: true, plan: true, enrol: true, decide: true, ...part.viewerCan },
    get documentCount(): number {
      return this.documents.length;
    },
    get publishedDocumentCount(): number {
      return this.documents.filter((document) => document.livePublications.length > 0).length;
    },
    history: () => connection(part.history ?? []),
  };
  for (const document of session.documents) document.session = session;
  for (const booking of session.bookings) booking.session = session;
  return session;
}

export function connection(nodes: object[], first = nodes.length, after?: string | null) {
  const start = after ? Number(after) + 1 : 0;
  const shown = nodes.slice(start, start + first);
  const end = start + shown.length;
  return {
    edges: shown.map((node, index) => ({ cursor: String(start + index), node })),
    pageInfo: { hasNextPage: nodes.length > end, endCursor: String(end - 1) },
    totalCount: nodes.length,
    unreadCount: 0,
  };
}

export function aRefusal(code: RefusalCode) {
  return { __typename: "Refusal", code, message: refusals[code].fr };
}
