import { duties, limits, locales } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { ContactRow_ContactFragment, RefusalCode } from "#gql";

const text = z.string().max(limits.title);

/** What is typed about a contact. The server judges again: its refusal lands under the field it speaks of. */
export const contactForm = z.object({
  companyId: z.string().min(1),
  firstName: text,
  lastName: text.trim().min(1),
  email: z.union([z.literal(""), z.email()]),
  phone: text,
  jobTitle: text,
  locale: z.enum(locales),
  duties: z.array(z.enum(duties)),
  isPrimary: z.boolean(),
  wantsCalendar: z.boolean(),
  invite: z.boolean(),
});
export type ContactForm = z.infer<typeof contactForm>;

export const recordFields = ["firstName", "lastName", "email", "phone", "jobTitle", "locale"] as const;
export type RecordField = (typeof recordFields)[number];
export type ContactRecord = Pick<ContactForm, RecordField>;

type Written = Pick<ContactRow_ContactFragment, RecordField>;

export function recordOf(contact: Written): ContactRecord {
  return {
    firstName: contact.firstName,
    lastName: contact.lastName,
    email: contact.email ?? "",
    phone: contact.phone ?? "",
    jobTitle: contact.jobTitle ?? "",
    locale: contact.locale,
  };
}

/** Only what was touched is sent: what somebody else wrote meanwhile in another field stays. */
export function changesBetween(before: ContactRecord, after: ContactRecord): Partial<ContactRecord> {
  const changed = recordFields.filter((field) => before[field] !== after[field].trim());
  return Object.fromEntries(changed.map((field) => [field, after[field].trim()]));
}

export const fieldOfRefusal: Partial<Record<RefusalCode, keyof ContactForm>> = {
  NAME_MISSING: "lastName",
  EMAIL_INVALID: "email",
};
