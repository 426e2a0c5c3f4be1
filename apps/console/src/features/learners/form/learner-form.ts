import { limits, parseDate } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { LearnerRow_LearnerFragment, RefusalCode } from "#gql";

/** What is typed; what it means is the house's to say. */
export const learnerForm = z.object({
  companyId: z.uuid(),
  firstName: z.string().max(limits.title),
  lastName: z.string().trim().min(1).max(limits.title),
  email: z.union([z.literal(""), z.email()]),
  birthDate: z.string().refine((text) => text.trim() === "" || dayIn(text) !== null),
});
export type LearnerForm = z.infer<typeof learnerForm>;

export const emptyLearner = (companyId: string | undefined): LearnerForm => ({
  companyId: companyId ?? "",
  firstName: "",
  lastName: "",
  email: "",
  birthDate: "",
});

export const formOf = (learner: LearnerRow_LearnerFragment): LearnerForm => ({
  companyId: learner.company.id,
  firstName: learner.firstName,
  lastName: learner.lastName,
  email: learner.email ?? "",
  birthDate: learner.birthDate ? learner.birthDate.split("-").toReversed().join("/") : "",
});

/** Blanks mean nothing. */
export const writtenOf = ({ firstName, lastName, email, birthDate }: LearnerForm) => ({
  firstName,
  lastName,
  email: email || null,
  birthDate: dayIn(birthDate),
});

/** dd/mm/yyyy, as people write the day they were born, or yyyy-mm-dd; null for a day that does not exist. */
function dayIn(text: string): string | null {
  const written = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text.trim());
  const [, day = "", month = "", year = ""] = written ?? [];
  return parseDate(written ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim());
}

/** The refusals that speak of one field. */
export const fieldOfRefusal: Partial<Record<RefusalCode, keyof LearnerForm>> = {
  NAME_MISSING: "lastName",
  EMAIL_INVALID: "email",
  BIRTH_DATE_INVALID: "birthDate",
  COMPANY_MERGED: "companyId",
};
