import { limits } from "@passerelle/schema/vocabulary";
import { writtenText } from "#companies";
import { refuse } from "#platform/failure";

/** One line as it is read to somebody who calls; none when nothing is written. */
export function writtenPhone(text: string | null | undefined): string | null {
  const phone = writtenText(text ?? null);
  if (phone && phone.length > limits.phone) refuse("FIELD_TOO_LONG");
  return phone;
}
