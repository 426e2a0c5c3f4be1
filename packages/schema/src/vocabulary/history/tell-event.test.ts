import { expect, test } from "vitest";
import { changeOf, eventFamilies, eventKinds, eventsOfFamilies, familyOf, sentenceOf, toldEvents } from "./index.js";

test("a status that changed is told from and to, in both languages (B-12)", () => {
  const entry = {
    kind: "BOOKING_STATUS_CHANGED",
    actorName: "Marion Lefèvre",
    companyName: "Caradec",
    statusBefore: "WON",
    statusAfter: "CANCELLED",
  } as const;
  expect(sentenceOf(entry, "fr")).toBe("Marion Lefèvre a passé le statut de Caradec de Gagné à Annulé.");
  expect(sentenceOf(entry, "en")).toBe("Marion Lefèvre changed the status of Caradec from Won to Cancelled.");
});

test("what is counted agrees with its word", () => {
  const reserved = (count: number, language: "fr" | "en") =>
    sentenceOf({ kind: "SEATS_RESERVED", actorName: "Marion", companyName: "Caradec", count }, language);
  expect(reserved(1, "fr")).toBe("Marion a réservé 1 place pour Caradec.");
  expect(reserved(3, "fr")).toBe("Marion a réservé 3 places pour Caradec.");
  expect(reserved(3, "en")).toBe("Marion reserved 3 places for Caradec.");
});

test("forty names are told as five and the others", () => {
  const names = Array.from({ length: 40 }, (_, index) => `Apprenant ${index + 1}`);
  const entry = { kind: "LEARNERS_ENROLLED", actorName: "Marion", companyName: "Caradec", count: 40, names } as const;
  expect(sentenceOf(entry, "fr")).toBe(
    "Marion a inscrit 40 apprenants de Caradec : Apprenant 1, Apprenant 2, Apprenant 3, Apprenant 4, Apprenant 5 et 35 autres.",
  );
  expect(sentenceOf({ ...entry, count: 6, names: names.slice(0, 6) }, "fr")).toContain("Apprenant 6.");
});

test("what was erased names nobody, and still makes a sentence", () => {
  expect(sentenceOf({ kind: "ENROLMENT_REMOVED", companyName: "Caradec" }, "fr")).toBe(
    "Quelqu’un a retiré l’apprenant (nom effacé) (Caradec).",
  );
  expect(sentenceOf({ kind: "LEARNERS_ENROLLED", companyName: "Caradec" }, "fr")).toBe(
    "Quelqu’un a inscrit des apprenants de Caradec.",
  );
});

test("a change of a field is told with the words of the screens", () => {
  expect(changeOf({ field: "MODALITY", before: "ON_SITE", after: "REMOTE" }, "fr")).toBe(
    "Modalité : Présentiel → Distanciel",
  );
  expect(changeOf({ field: "CITY", before: "Nantes", after: null }, "en")).toBe("City: Nantes → (empty)");
});

test("slots that moved are counted", () => {
  const entry = {
    kind: "SESSION_SLOTS_CHANGED",
    actorName: "Marion",
    slotsAdded: 2,
    slotsMoved: 0,
    slotsRemoved: 1,
  } as const;
  expect(sentenceOf(entry, "fr")).toBe("Marion a modifié les créneaux de la session : 2 ajoutés, 1 retiré.");
});

test("a name is never given a capital, nor read as a place to fill", () => {
  expect(sentenceOf({ kind: "SESSION_PUBLISHED", actorName: "{company}", companyName: "eDF" }, "fr")).toBe(
    "{company} a rendu la session visible à eDF.",
  );
  expect(sentenceOf({ kind: "EXPECTED_DOCUMENT_REMINDED", companyName: "eDF", documentTitle: "x" }, "fr")).toBe(
    "eDF a reçu un rappel pour « x ».",
  );
});

test("every kind belongs to one family, and asks only for what a sentence knows", () => {
  for (const kind of eventKinds) {
    expect(eventFamilies).toContain(familyOf(kind));
    for (const language of ["fr", "en"] as const) {
      const whole = {
        kind,
        actorName: "A",
        companyName: "C",
        subjectName: "S",
        documentTitle: "T",
        names: ["N"],
        count: 2,
      };
      const sentence = sentenceOf(
        {
          ...whole,
          event: "x.y",
          statusBefore: "WON",
          statusAfter: "LOST",
          slotsAdded: 1,
          mailTemplate: "CONTACT_INVITATION",
        },
        language,
      );
      expect(sentence, kind).not.toMatch(/[{}]/);
      expect(sentence, kind).not.toContain("…");
    }
  }
  expect(eventsOfFamilies(eventFamilies).toSorted()).toEqual(
    eventKinds
      .map((kind) => toldEvents[kind].event)
      .filter(Boolean)
      .toSorted(),
  );
});
