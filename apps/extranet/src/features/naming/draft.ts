import type { PersonToEnrolInput } from "../../gql/graphql.ts";

/**
 * Who a place is for: `chosen` is the id of somebody of the company, shown as `label`, or `newcomer`, and then the rest is
 * typed.
 */
export type Draft = {
  chosen: string;
  label: string;
  firstName: string;
  lastName: string;
  email: string;
  birthDate: string;
};

export type NamingForm = { places: Draft[] };

/** No id: ids are UUIDs. */
export const newcomer = "newcomer";

export const blank: Draft = { chosen: "", label: "", firstName: "", lastName: "", email: "", birthDate: "" };

export const isBlank = ({ chosen }: Draft): boolean => chosen === "";

export function personOf({ chosen, firstName, lastName, email, birthDate }: Draft): PersonToEnrolInput {
  if (chosen !== newcomer) return { learnerId: chosen };
  return {
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    email: email.trim() || null,
    birthDate: birthDate || null,
  };
}

/** What was typed in search of somebody is the beginning of a newcomer: first names come first. */
export function newcomerNamed(words: string): Draft {
  const [firstName = "", ...rest] = words.trim().split(/\s+/u);
  return { ...blank, chosen: newcomer, firstName, lastName: rest.join(" ") };
}
