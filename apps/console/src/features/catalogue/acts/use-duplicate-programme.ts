import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DuplicateProgrammeMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { useGo } from "#lib/use-go.ts";
import type { Shelved, Shelving } from "./use-archive-programme.ts";

/** Makes a copy and opens it, ready to be changed. */
export function useDuplicateProgramme({ onMoved, say }: Shelving) {
  const { t } = useLingui();
  const go = useGo();
  const [duplicateProgramme, { loading }] = useMutation(DuplicateProgrammeMutationDocument);

  async function duplicate({ id }: Pick<Shelved, "id">) {
    const result = await duplicateProgramme({ variables: { input: { programmeId: id } } }).catch(() => undefined);
    const answer = result?.data?.duplicateProgramme;
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    onMoved();
    go(`/programmes/${answer.id}?drawer=edit`);
  }

  return { duplicate, loading };
}
