import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { DocumentKind } from "../gql/graphql.ts";

/** The French words are those of the trade; legal acronyms stay French in English too. */
export const documentKindLabels: Record<DocumentKind, MessageDescriptor> = {
  TRAINING_AGREEMENT: msg`Convention`,
  CONVOCATION: msg`Convocation`,
  PROGRAMME: msg`Programme`,
  QUOTE: msg`Devis`,
  INVOICE: msg`Facture`,
  CREDIT_NOTE: msg`Avoir`,
  ATTENDANCE_SHEET: msg`Feuille d’émargement`,
  ATTENDANCE_CERTIFICATE: msg`Attestation d’assiduité`,
  COMPLETION_CERTIFICATE: msg`Certificat de réalisation`,
  END_OF_TRAINING_CERTIFICATE: msg`Attestation de fin de formation`,
  SIGNED_COPY: msg`Exemplaire signé`,
  OTHER_LEARNER_DOCUMENT: msg`Autre document apprenant`,
  INTERNAL: msg`Document interne`,
};

/** What a client may receive: an internal document is never published. */
export type PublishedKind = Exclude<DocumentKind, "INTERNAL">;
export const publishedKinds = (Object.keys(documentKindLabels) as DocumentKind[]).filter(
  (kind): kind is PublishedKind => kind !== "INTERNAL",
);
