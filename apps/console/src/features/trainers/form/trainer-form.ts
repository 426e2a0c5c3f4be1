import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { TrainerRow_TrainerFragment, RefusalCode } from "#gql";

/** What is typed; what it means is the house's to say. */
export const trainerForm = z.object({
  firstName: z.string().max(limits.title),
  lastName: z.string().trim().min(1).max(limits.title),
  email: z.union([z.literal(""), z.email()]),
  phone: z.string().max(limits.title),
});
export type TrainerForm = z.infer<typeof trainerForm>;

export const emptyTrainer: TrainerForm = { firstName: "", lastName: "", email: "", phone: "" };

export const formOf = ({ firstName, lastName, email, phone }: TrainerRow_TrainerFragment): TrainerForm => ({
  firstName,
  lastName,
  email: email ?? "",
  phone: phone ?? "",
});

/** Blanks mean nothing. */
export const writtenOf = ({ firstName, lastName, email, phone }: TrainerForm) => ({
  firstName,
  lastName,
  email: email || null,
  phone: phone || null,
});

/** The refusals that speak of one field. */
export const fieldOfRefusal: Partial<Record<RefusalCode, keyof TrainerForm>> = {
  NAME_MISSING: "lastName",
  EMAIL_INVALID: "email",
};
