import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import type { RefusalCode } from "#gql";
import { isRefusal, type Refusal } from "../refusal.ts";

type Answer = Refusal | { id: string } | null | undefined;
type Saving<Form extends FieldValues> = {
  form: UseFormReturn<Form>;
  /** The refusals that speak of one field. */
  fieldOfRefusal: Partial<Record<RefusalCode, Path<Form>>>;
  nameOf: (typed: Form) => string;
  /** The name of the record, as it now stands. */
  onSaved: (name: string) => void;
  onClose: () => void;
};

/** Sends what was typed; a refusal lands under the field it speaks of, or beside the button. */
export function useSaveRecord<Form extends FieldValues>({ form, fieldOfRefusal, nameOf, ...done }: Saving<Form>) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<string>();

  async function save(typed: Form, send: () => Promise<Answer>) {
    setRefusal(undefined);
    const answer = await send().catch(() => undefined);
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`);
    if (!isRefusal(answer)) {
      done.onSaved(nameOf(typed));
      return done.onClose();
    }
    const field = fieldOfRefusal[answer.code];
    if (field) form.setError(field, { type: "refusal", message: answer.message }, { shouldFocus: true });
    else setRefusal(answer.message);
  }

  return { refusal, save };
}
