import { isMailAddress, limits, normaliseEmail, readDay } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { PersonToEnrolInput } from "#gql";

/** Somebody typed; what it means is the house's to say. */
export const personForm = z.object({
  firstName: z.string().max(limits.title),
  lastName: z.string().trim().min(1).max(limits.title),
  email: z.string().refine((text) => text.trim() === "" || isMailAddress(normaliseEmail(text))),
  birthDate: z.string().refine((text) => text.trim() === "" || readDay(text.trim()) !== null),
});
export type PersonForm = z.infer<typeof personForm>;

export const nobody: PersonForm = { firstName: "", lastName: "", email: "", birthDate: "" };

/** Blanks mean nothing. */
export const writtenOf = ({ firstName, lastName, email, birthDate }: PersonForm): PersonToEnrolInput => ({
  firstName,
  lastName,
  email: email.trim() || null,
  birthDate: readDay(birthDate.trim()),
});
