import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { PlanSessionMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import type { SlotDraft } from "../slots/slot-draft.ts";
import { fieldOfRefusal, writtenOf, type NewSession } from "./new-session.ts";

/** Plans the session; a refusal lands under the field it speaks of, or beside the button. */
export function usePlanSession(form: UseFormReturn<NewSession>, onPlanned: (sessionId: string) => void) {
  const { t } = useLingui();
  const [planSession] = useMutation(PlanSessionMutationDocument);
  const [refusal, setRefusal] = useState<string>();

  async function plan(typed: NewSession, slots: readonly SlotDraft[]) {
    setRefusal(undefined);
    const result = await planSession({ variables: { input: writtenOf(typed, slots) } }).catch(() => undefined);
    const answer = result?.data?.planSession;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`);
    if (!isRefusal(answer)) return onPlanned(answer.id);
    const field = fieldOfRefusal[answer.code];
    if (field) form.setError(field, { type: "refusal", message: answer.message }, { shouldFocus: true });
    else setRefusal(answer.message);
  }

  return { refusal, plan };
}
