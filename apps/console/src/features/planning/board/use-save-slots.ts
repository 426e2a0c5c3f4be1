import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { SetSessionSlotsMutationDocument, type SlotsPlan_SessionFragment } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { inputOf, type SlotDraft } from "../slots/slot-draft.ts";

type Saved = { session: SlotsPlan_SessionFragment } | { refusal: string; isStale: boolean };

/** Sends the whole list; answers what stands now, or why not. */
export function useSaveSlots(sessionId: string) {
  const { t } = useLingui();
  const [setSlots, { loading }] = useMutation(SetSessionSlotsMutationDocument);

  async function save(drafts: readonly SlotDraft[], expectedSlotsVersion: number): Promise<Saved> {
    const input = { sessionId, expectedSlotsVersion, slots: drafts.map(inputOf) };
    const result = await setSlots({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.setSessionSlots;
    if (!answer)
      return {
        refusal: t`Le serveur ne répond pas. Vos modifications sont gardées : réessayez dans un instant.`,
        isStale: false,
      };
    return isRefusal(answer) ? { refusal: answer.message, isStale: answer.code === "STALE" } : { session: answer };
  }

  return { save, loading };
}
