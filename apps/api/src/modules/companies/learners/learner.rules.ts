import { writtenName, writtenText } from "../company.rules.js";
import { nameKeyOf } from "../contacts/contact.entity.js";
import { writtenEmail } from "../contacts/contact.rules.js";
import { refuse } from "#platform/failure";
import type { Learner } from "./learner.entity.js";

/** What people write about a learner; undefined is left as it is, null and blanks are emptied. */
export interface LearnerWriting {
  firstName?: string;
  lastName?: string;
  email?: string | null;
  birthDate?: string | null;
}

type Columns = Pick<Learner, "firstName" | "lastName" | "nameKey" | "email" | "birthDate">;

/** The columns that a writing means for a person who is called `now` until then. */
export function learnerColumns(
  writing: LearnerWriting,
  today: string,
  now = { firstName: "", lastName: "" },
): Partial<Columns> {
  const columns: Partial<Columns> = {};
  if (writing.firstName !== undefined) columns.firstName = writtenText(writing.firstName) ?? "";
  if (writing.lastName !== undefined) columns.lastName = writtenName(writing.lastName);
  if (writing.firstName !== undefined || writing.lastName !== undefined)
    columns.nameKey = nameKeyOf({
      firstName: columns.firstName ?? now.firstName,
      lastName: columns.lastName ?? now.lastName,
    });
  if (writing.email !== undefined) columns.email = writtenEmail(writing.email);
  if (writing.birthDate !== undefined) columns.birthDate = writtenBirthDate(writing.birthDate, today);
  return columns;
}

/** The oldest that an import reads too; and nobody is born tomorrow. */
function writtenBirthDate(day: string | null, today: string): string | null {
  if (day && (day < "1900-01-01" || day > today)) refuse("BIRTH_DATE_INVALID");
  return day;
}
