import { nameKeyOf, writtenEmail, writtenName, writtenText } from "#companies";
import type { Trainer } from "./trainer.entity.js";

/** What people write about a trainer; undefined is left as it is, null and blanks are emptied. */
export interface TrainerWriting {
  firstName?: string;
  lastName?: string;
  email?: string | null;
  phone?: string | null;
}

type Columns = Pick<Trainer, "firstName" | "lastName" | "nameKey" | "email" | "phone">;

/** The columns that a writing means for somebody who is called `now` until then. */
export function trainerColumns(writing: TrainerWriting, now = { firstName: "", lastName: "" }): Partial<Columns> {
  const columns: Partial<Columns> = {};
  if (writing.firstName !== undefined) columns.firstName = writtenText(writing.firstName) ?? "";
  if (writing.lastName !== undefined) columns.lastName = writtenName(writing.lastName);
  if (writing.firstName !== undefined || writing.lastName !== undefined)
    columns.nameKey = nameKeyOf({ ...now, ...columns });
  if (writing.email !== undefined) columns.email = writtenEmail(writing.email);
  if (writing.phone !== undefined) columns.phone = writtenText(writing.phone);
  return columns;
}
