const narrow = "\u202f";
const fixed = "\u00a0";

/** French puts a space inside «» and before ? ! ; : that must never end a line; nobody can see it in a source file. */
export function typeset(text: string): string {
  return text
    .replaceAll("« ", `«${narrow}`)
    .replace(/ (?=[»?!;])/gu, narrow)
    .replace(/ (?=:)/gu, fixed);
}
