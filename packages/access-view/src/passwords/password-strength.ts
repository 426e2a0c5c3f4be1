import { limits } from "@passerelle/schema/vocabulary";

export const strengths = ["TOO_SHORT", "WEAK", "FAIR", "GOOD", "STRONG"] as const;
export type Strength = (typeof strengths)[number];

const rows = ["azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const favourites = ["motdepasse", "password", "passerelle", "bonjour", "formation", "bienvenue", "soleil", "azerty"];

/**
 * How hard a password is to guess, in four words and the rule of length. An advice on the screen: the server holds only the
 * length. What somebody who knows the person would try first (names, rows of keys, repetitions) counts for almost nothing.
 */
export function strengthOf(password: string, known: readonly (string | null | undefined)[] = []): Strength {
  if (password.length < limits.passwordMin) return "TOO_SHORT";
  const surprises = surprisesIn(withoutGuesses(password.toLowerCase(), known)) + kindsIn(password) - 1;
  if (surprises < 8) return "WEAK";
  if (surprises < 12) return "FAIR";
  return surprises < 18 ? "GOOD" : "STRONG";
}

/** A guessed word is worth one sign: it takes one guess. */
function withoutGuesses(text: string, known: readonly (string | null | undefined)[]): string {
  const guesses = known
    .flatMap((each) => each?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [])
    .filter((word) => word.length > 2)
    .concat(favourites)
    .sort((one, other) => other.length - one.length);
  return guesses.reduce((left, guess) => left.replaceAll(guess, "·"), text);
}

/** Signs that do not follow from the one before: neither the same, nor the next letter, figure or key. */
function surprisesIn(text: string): number {
  const signs = Array.from(text);
  const distinct = new Set(signs).size;
  const unexpected = signs.filter((sign, index) => index === 0 || !follows(signs[index - 1] ?? "", sign)).length;
  // A few signs again and again are long without being hard: «abababababab».
  return Math.min(unexpected, distinct * 2);
}

function follows(before: string, sign: string): boolean {
  const step = (sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
  return Math.abs(step) <= 1 || rows.some((row) => row.includes(before + sign));
}

function kindsIn(text: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(text)).length;
}
