export { isMailAddress } from "@passerelle/schema/vocabulary";

/** A name or a subject as it may stand in a header: one line, no marks that turn the reading direction, no more than fits. */
export function headerText(text: string, limit = 200): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\t ]+/g, " ")
    .trim();
  return Array.from(line).slice(0, limit).join("");
}
