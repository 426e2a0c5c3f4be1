import { randomInt } from "node:crypto";

/** Without the letters and digits that are taken for one another. */
const letters = "23456789abcdefghjkmnpqrstvwxyz";
const count = 10;
const half = 5;

/** Ten codes of ten letters, written in two halves: 49 bits each, out of reach of guesses that are counted. */
export const newRecoveryCodes = (): string[] => Array.from({ length: count }, () => `${some()}-${some()}`);

const some = (): string => Array.from({ length: half }, () => letters[randomInt(letters.length)]).join("");

/** A recovery code as it was given out, however it was typed; null when it is none. */
export function asRecoveryCode(text: string): string | null {
  const typed = text.toLowerCase().replace(/[\s-]/g, "");
  return new RegExp(`^[${letters}]{${half * 2}}$`).test(typed) ? `${typed.slice(0, half)}-${typed.slice(half)}` : null;
}
