import { importFields, importSubjects, type ImportField } from "@passerelle/schema/vocabulary";
import { z } from "zod";

/** What the address of an import under way holds: reloaded or sent to oneself, it goes on where it stood. */
export const importSearch = z.object({
  subject: z.enum(importSubjects).optional().catch(undefined),
  upload: z.uuid().optional().catch(undefined),
  step: z.enum(["columns", "check"]).optional().catch(undefined),
  columns: z.string().max(2_000).optional().catch(undefined),
  otherwise: z.enum(["MERGE", "SKIP"]).optional().catch(undefined),
  lines: z.enum(["errors", "warnings", "duplicates"]).optional().catch(undefined),
});
export type ImportSearch = z.infer<typeof importSearch>;
export type ImportStep = "file" | "columns" | "check" | "import";

export type Mapping = { column: number; field: ImportField }[];

/** «0.COMPANY_NAME-3.SIRET»; undefined when nothing was changed of what the house guessed. */
export function readColumns(text: string | undefined): Mapping | undefined {
  if (text === undefined) return undefined;
  return text.split("-").flatMap((part) => {
    const [column = "", name = ""] = part.split(".");
    const field = importFields.find((each) => each === name);
    return field && /^\d{1,3}$/.test(column) ? [{ column: Number(column), field }] : [];
  });
}

/** Where nothing is read, the address says so: left out, it would be guessed again. */
export function writeColumns(mapping: Mapping): string {
  return mapping.map(({ column, field }) => `${column}.${field}`).join("-") || "none";
}
