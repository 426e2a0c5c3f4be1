/** «Élodie DUBREUIL», «Jean-François DE LA TOUR D'AUVERGNE»: the capitals are the last name; without any, the last word. */
export function splitName(text: string): { firstName: string; lastName: string } {
  const parts = text.split(" ");
  const capitals = parts.findIndex((_, index) => index > 0 && parts.slice(index).every(isInCapitals));
  if (parts.length > 1 && isInCapitals(parts[0]!) && !parts.every(isInCapitals)) {
    const first = parts.findIndex((part) => !isInCapitals(part));
    return { firstName: parts.slice(first).join(" "), lastName: parts.slice(0, first).join(" ") };
  }
  const cut = capitals > 0 ? capitals : Math.max(parts.length - 1, 0);
  return { firstName: parts.slice(0, cut).join(" "), lastName: parts.slice(cut).join(" ") };
}

/** A word in capitals, such as people write a last name. */
export const isInCapitals = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
