import { expect, test } from "vitest";
import { guessLearner } from "./guess-learner.ts";

const learners = [
  { id: "elodie", firstName: "Élodie", lastName: "Dubreuil" },
  { id: "karim", firstName: "Karim", lastName: "Haddad" },
  { id: "jean", firstName: "Jean", lastName: "Martin" },
  { id: "jean-marc", firstName: "Jean-Marc", lastName: "Martin" },
  { id: "aline", firstName: "Aline", lastName: "D’Estrées" },
  { id: "olena", firstName: "Олена", lastName: "Коваль" },
];

test.each([
  ["Convocation Élodie Dubreuil.pdf", "elodie"],
  ["convocation_DUBREUIL_elodie.PDF", "elodie"],
  ["2026-11-21 ConvocationKarimHaddad.pdf", "karim"],
  ["Haddad.pdf", "karim"],
  ["Attestation d’assiduité - M. Haddad - 2026.pdf", "karim"],
  ["Jean Martin.pdf", "jean"],
  ["MARTIN Jean-Marc.pdf", "jean-marc"],
  ["certificat aline d'estrees.pdf", "aline"],
  ["Олена Коваль.pdf", "olena"],
])("the learner is guessed from the name of the file: %s (R-005)", (fileName, expected) => {
  expect(guessLearner(fileName, learners)).toBe(expected);
});

test.each(["Convocation.pdf", "Convocation Martin.pdf", "Convocation Sophie Haddad.pdf", "scan0001.pdf", ".pdf"])(
  "a name that leaves a doubt is not guessed: %s (R-005)",
  (fileName) => {
    expect(guessLearner(fileName, learners)).toBeUndefined();
  },
);

test("two learners of one name are never guessed (R-005)", () => {
  const namesakes = [...learners, { id: "other", firstName: "KARIM", lastName: "Haddad" }];
  expect(guessLearner("Convocation Karim Haddad.pdf", namesakes)).toBeUndefined();
});
