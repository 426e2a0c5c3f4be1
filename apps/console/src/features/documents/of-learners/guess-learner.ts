import { normaliseSearch } from "@passerelle/schema/vocabulary";

type Named = { id: string; firstName: string; lastName: string };

/** What file names say besides a name. */
const usual = new Set(
  "convocation convocations attestation certificat certificate realisation assiduite fin de formation document autre copie signee signe session stage apprenant stagiaire du des la le l d et pour m mme mr monsieur madame version v".split(
    " ",
  ),
);

/**
 * Whose paper a file is, by its name: first and last name in any order, without accents. A last name alone is enough when nothing else in the
 * file's name could be a first name. Between two learners nothing is guessed: a paper must not go to another person.
 */
export function guessLearner(fileName: string, learners: readonly Named[]): string | undefined {
  const stem = fileName.replace(/\.[a-z0-9]{1,10}$/iu, "");
  const words = wordsOf(stem.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const said = new Set([...words, ...wordsOf(stem)]);
  const full = learners
    .map((learner) => ({ id: learner.id, words: wordsOf(`${learner.firstName} ${learner.lastName}`) }))
    .filter((learner) => learner.words.length > 1 && learner.words.every((word) => said.has(word)));
  if (full.length > 0) {
    // «Jean-Marc Martin» says «Jean Martin» too: the fuller name is meant.
    const longest = Math.max(...full.map((learner) => learner.words.length));
    return only(full.filter((learner) => learner.words.length === longest));
  }
  return only(
    learners.filter(({ lastName }) => {
      const name = wordsOf(lastName);
      return (
        name.length > 0 &&
        name.every((word) => said.has(word)) &&
        words.every((word) => name.includes(word) || usual.has(word) || /^\d+$/.test(word))
      );
    }),
  );
}

const only = (found: readonly { id: string }[]): string | undefined => (found.length === 1 ? found[0]!.id : undefined);

const wordsOf = (text: string): string[] => normaliseSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
