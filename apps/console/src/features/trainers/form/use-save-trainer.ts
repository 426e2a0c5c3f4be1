import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { fieldOfRefusal, type TrainerForm } from "./trainer-form.ts";

type Answer = Refusal | { id: string } | undefined;

/** Sends what was typed; a refusal lands under the field it speaks of, or beside the button. */
export function useSaveTrainer(form: UseFormReturn<TrainerForm>, onSaved: (typed: TrainerForm) => void) {
  const { t } = useLingui();
  const [refusal, setRefusal] = useState<string>();

  async function save(typed: TrainerForm, send: () => Promise<Answer>) {
    setRefusal(undefined);
    const answer = await send().catch(() => undefined);
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`);
    if (!isRefusal(answer)) return onSaved(typed);
    const field = fieldOfRefusal[answer.code];
    if (field) form.setError(field, { type: "refusal", message: answer.message }, { shouldFocus: true });
    else setRefusal(answer.message);
  }

  return { refusal, save };
}
