import { expect, test } from "vitest";
import { documentKindLabels, documentKinds, isPublishableKind, publishableKinds } from "./documents.js";

test("the eight kinds of the requirement may be published, under their own names (R-004)", () => {
  const names = publishableKinds.slice(0, 8).map((kind) => documentKindLabels[kind].fr);
  expect(names).toEqual([
    "Autres documents apprenants",
    "Devis",
    "Convention",
    "Convocation",
    "Facture",
    "Programme",
    "Certificat de réalisation",
    "Attestation d’assiduité",
  ]);
});

test("attendance sheets, end-of-training certificates, credit notes and signed copies may be published too (R-004)", () => {
  expect(publishableKinds.slice(8)).toEqual([
    "ATTENDANCE_SHEET",
    "END_OF_TRAINING_CERTIFICATE",
    "CREDIT_NOTE",
    "SIGNED_COPY",
  ]);
});

test("an internal document is the only kind that is never published (R-004)", () => {
  expect(documentKinds.filter((kind) => !isPublishableKind(kind))).toEqual(["INTERNAL"]);
});
