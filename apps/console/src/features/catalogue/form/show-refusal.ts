import type { UseFormReturn } from "react-hook-form";
import { fieldOfRefusal, type ProgrammeForm } from "./programme-form.ts";
import type { Saving } from "./use-save-programme.ts";

/** A refusal lands under the field it speaks of, or beside the button. */
export function showRefusal(form: UseFormReturn<ProgrammeForm>, answer: Saving): void {
  if ("failure" in answer) form.setError("root", { message: answer.failure });
  if (!("refusal" in answer)) return;
  const { code, message } = answer.refusal;
  const field = fieldOfRefusal[code];
  form.setError(field ?? "root", { type: "refusal", message }, { shouldFocus: field !== undefined });
}
