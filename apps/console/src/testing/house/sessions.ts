import { aDateConfirmation, type DateConfirmation } from "../dates.ts";
import type { Company } from "./companies.ts";
import { centre, connection, day, id, marion } from "./house.ts";
import type { Document, Publication, Received, Expected } from "./papers.ts";

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
  const key = id();
  const session = {
    __typename: "Session",
    id: key,
    reference: `SES-2027-${key.slice(-4)}`,
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
