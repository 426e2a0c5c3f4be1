import type { Company } from "./companies.ts";
import { day, id, marion } from "./house.ts";
import type { Booking, Session } from "./sessions.ts";
import type { DocumentKind } from "@passerelle/schema/vocabulary";

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
