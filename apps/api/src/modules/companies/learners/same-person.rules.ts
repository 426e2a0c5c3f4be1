/** What two records of people are compared by. */
export interface Known {
  nameKey: string;
  email?: string | null;
  birthDate?: string | null;
}

/**
 * Whom of these people somebody is: the one with the same e-mail; without an e-mail on either side, the one with the same name, unless the days of
 * birth tell them apart.
 */
export function samePersonAmong<Person extends Known>(people: readonly Person[], somebody: Known): Person | null {
  const sameEmail = somebody.email ? people.find((each) => each.email === somebody.email) : undefined;
  return sameEmail ?? people.find((each) => isSameName(each, somebody)) ?? null;
}

const isSameName = (one: Known, other: Known): boolean =>
  one.nameKey === other.nameKey &&
  (!one.email || !other.email) &&
  (!one.birthDate || !other.birthDate || one.birthDate === other.birthDate);
