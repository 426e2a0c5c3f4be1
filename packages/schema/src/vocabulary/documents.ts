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
