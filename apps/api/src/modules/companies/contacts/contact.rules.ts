import { normaliseEmail, type Locale } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { isMailAddress } from "#platform/mail/mail-address";
import { writtenName, writtenText } from "../company.rules.js";
import { nameKeyOf, type Contact } from "./contact.entity.js";

/** What people write about a contact; undefined is left as it is, null and blanks are emptied. */
export interface ContactWriting {
  firstName?: string;
  lastName?: string;
  email?: string | null;
  phone?: string | null;
  jobTitle?: string | null;
  wantsCalendar?: boolean | null;
  locale?: Locale | null;
}

type Columns = Pick<
  Contact,
  "firstName" | "lastName" | "nameKey" | "email" | "phone" | "jobTitle" | "wantsCalendar" | "locale"
>;

/** The columns that a writing means for a person who is called `now` until then. */
export function contactColumns(writing: ContactWriting, now = { firstName: "", lastName: "" }): Partial<Columns> {
  const columns: Partial<Columns> = {};
  if (writing.firstName !== undefined) columns.firstName = writtenText(writing.firstName) ?? "";
  if (writing.lastName !== undefined) columns.lastName = writtenName(writing.lastName);
  if (writing.firstName !== undefined || writing.lastName !== undefined)
    columns.nameKey = nameKeyOf({
      firstName: columns.firstName ?? now.firstName,
      lastName: columns.lastName ?? now.lastName,
    });
  if (writing.email !== undefined) columns.email = writtenEmail(writing.email);
  if (writing.phone !== undefined) columns.phone = writtenText(writing.phone);
  if (writing.jobTitle !== undefined) columns.jobTitle = writtenText(writing.jobTitle);
  if (typeof writing.wantsCalendar === "boolean") columns.wantsCalendar = writing.wantsCalendar;
  if (writing.locale) columns.locale = writing.locale;
  return columns;
}

export function writtenEmail(text: string | null): string | null {
  if (!text?.trim()) return null;
  const email = normaliseEmail(text.trim());
  if (!isMailAddress(email) || /\s/.test(text.trim())) refuse("EMAIL_INVALID");
  return email;
}
