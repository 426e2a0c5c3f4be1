import type { Labels } from "./label.js";

/** The kinds a client may receive: the eight of R-004, then the four added by decision C-25. */
export const publishableKinds = [
  "OTHER_LEARNER_DOCUMENT",
  "QUOTE",
  "TRAINING_AGREEMENT",
  "CONVOCATION",
  "INVOICE",
  "PROGRAMME",
  "COMPLETION_CERTIFICATE",
  "ATTENDANCE_CERTIFICATE",
  "ATTENDANCE_SHEET",
  "END_OF_TRAINING_CERTIFICATE",
  "CREDIT_NOTE",
  "SIGNED_COPY",
] as const;
export type PublishableKind = (typeof publishableKinds)[number];

/** All kinds; the last one is kept for the staff. */
export const documentKinds = [...publishableKinds, "INTERNAL"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export function isPublishableKind(kind: DocumentKind): kind is PublishableKind {
  return kind !== "INTERNAL";
}

/** The kinds that may belong to one learner of the session: the four of R-005, and what is signed or kept of a learner. */
export const learnerKinds = [
  "OTHER_LEARNER_DOCUMENT",
  "CONVOCATION",
  "COMPLETION_CERTIFICATE",
  "ATTENDANCE_CERTIFICATE",
  "END_OF_TRAINING_CERTIFICATE",
  "SIGNED_COPY",
  "INTERNAL",
] as const satisfies readonly DocumentKind[];

export const isKindOfLearner = (kind: DocumentKind): boolean =>
  (learnerKinds as readonly DocumentKind[]).includes(kind);

export const documentKindLabels: Labels<DocumentKind> = {
  OTHER_LEARNER_DOCUMENT: { fr: "Autres documents apprenants", en: "Other learner documents" },
  QUOTE: { fr: "Devis", en: "Quote" },
  TRAINING_AGREEMENT: { fr: "Convention", en: "Training agreement" },
  CONVOCATION: { fr: "Convocation", en: "Convocation" },
  INVOICE: { fr: "Facture", en: "Invoice" },
  PROGRAMME: { fr: "Programme", en: "Programme" },
  COMPLETION_CERTIFICATE: { fr: "Certificat de réalisation", en: "Completion certificate" },
  ATTENDANCE_CERTIFICATE: { fr: "Attestation d’assiduité", en: "Attendance certificate" },
  ATTENDANCE_SHEET: { fr: "Feuille d’émargement", en: "Attendance sheet" },
  END_OF_TRAINING_CERTIFICATE: { fr: "Attestation de fin de formation", en: "End-of-training certificate" },
  CREDIT_NOTE: { fr: "Avoir", en: "Credit note" },
  SIGNED_COPY: { fr: "Copie signée", en: "Signed copy" },
  INTERNAL: { fr: "Document interne", en: "Internal document" },
};

/** Where the antivirus stands with a file: what is neither clean nor skipped does not leave quarantine. */
export const fileScans = ["PENDING", "CLEAN", "INFECTED", "SKIPPED"] as const;
export type FileScan = (typeof fileScans)[number];

export const fileScanLabels: Labels<FileScan> = {
  PENDING: { fr: "Analyse en cours", en: "Being checked" },
  CLEAN: { fr: "Sain", en: "Clean" },
  INFECTED: { fr: "Infecté", en: "Infected" },
  SKIPPED: { fr: "Non analysé", en: "Not checked" },
};

/** Where a document sent by a client stands. */
export const receivedDocumentStates = ["NEW", "SEEN", "REMOVED"] as const;
export type ReceivedDocumentState = (typeof receivedDocumentStates)[number];

export const receivedDocumentStateLabels: Labels<ReceivedDocumentState> = {
  NEW: { fr: "Nouveau", en: "New" },
  SEEN: { fr: "Vu", en: "Seen" },
  REMOVED: { fr: "Supprimé", en: "Removed" },
};

/** Who owes an expected document to the other (B-17). */
export const expectedDocumentSides = ["COMPANY_OWES", "ORGANISATION_OWES"] as const;
export type ExpectedDocumentSide = (typeof expectedDocumentSides)[number];

/** Where an expected document stands. */
export const expectedDocumentStates = ["OPEN", "LATE", "FULFILLED", "CANCELLED"] as const;
export type ExpectedDocumentState = (typeof expectedDocumentStates)[number];

export const expectedDocumentStateLabels: Labels<ExpectedDocumentState> = {
  OPEN: { fr: "Attendu", en: "Expected" },
  LATE: { fr: "En retard", en: "Late" },
  FULFILLED: { fr: "Reçu", en: "Received" },
  CANCELLED: { fr: "Annulé", en: "Cancelled" },
};

/** What would become of one document for one company, when several are published in one act. */
export const publishingOutcomes = [
  "PUBLISHED",
  "ALREADY_PUBLISHED",
  "SESSION_NOT_PUBLISHED",
  "SESSION_DELETED",
  "LEARNER_REMOVED",
  "KIND_NOT_PUBLISHABLE",
  "FILE_HELD",
] as const;
export type PublishingOutcome = (typeof publishingOutcomes)[number];
