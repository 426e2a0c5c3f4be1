/** Spaces that only change the width on screen, and the zero-width marks. */
const SPACES = /[\s\u200b\u2060\ufeff]+/g;

/** The address by which a person is found, whatever the capitals. */
export function normaliseEmail(value: string): string {
  return value.normalize("NFC").replace(SPACES, "").toLowerCase();
}

/** Lower case, no accents, ligatures opened, straight apostrophes, single spaces: what is stored to search by, and what is typed. */
export function normaliseSearch(value: string): string {
  return value
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(SPACES, " ")
    .trim();
}
