import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { LearnerRow_LearnerFragment, RefusalCode } from "#gql";

/** What is typed; what it means is the house's to say. */
export const learnerForm = z.object({
  companyId: z.uuid(),
  firstName: z.string().max(limits.title),
  lastName: z.string().trim().min(1).max(limits.title),
  email: z.union([z.literal(""), z.email()]),
  birthDate: z.union([z.literal(""), z.iso.date()]),
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
  birthDate: learner.birthDate ?? "",
});

/** Blanks mean nothing. */
export const writtenOf = ({ firstName, lastName, email, birthDate }: LearnerForm) => ({
  firstName,
  lastName,
  email: email || null,
  birthDate: birthDate || null,
});

/** The refusals that speak of one field. */
export const fieldOfRefusal: Partial<Record<RefusalCode, keyof LearnerForm>> = {
  NAME_MISSING: "lastName",
  EMAIL_INVALID: "email",
  BIRTH_DATE_INVALID: "birthDate",
  COMPANY_MERGED: "companyId",
};
