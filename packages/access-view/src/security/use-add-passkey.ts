import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { AddPasskeyDocument, BeginPasskeyDocument } from "../gql/graphql.ts";
import { performCeremony } from "../passkeys/browser-passkeys.ts";
import { usePasskeyFailureWords } from "../passkeys/use-passkey-failure-words.ts";
import { isRefusal } from "../refusal.ts";

type Outcome = { kind: "success" | "refusal"; words: string };

/** Makes a passkey in the browser's own window, and gives it to the account. */
export function useAddPasskey(onAdded?: () => Promise<void> | void) {
  const { t } = useLingui();
  const failures = usePasskeyFailureWords();
  const [begin] = useMutation(BeginPasskeyDocument, { fetchPolicy: "no-cache" });
  const [add] = useMutation(AddPasskeyDocument);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const refuse = (words: string) => setOutcome({ kind: "refusal", words });
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant.`;

  async function make(): Promise<void> {
    const begun = (await begin().catch(() => undefined))?.data?.beginPasskey;
    if (!begun) return refuse(unreachable);
    if (isRefusal(begun)) return refuse(begun.message);
    const made = await performCeremony(begun);
    if ("failure" in made) return refuse(failures[made.failure]);
    const answer = (await add({ variables: { input: made } }).catch(() => undefined))?.data?.addPasskey;
    if (!answer) return refuse(unreachable);
    if (isRefusal(answer)) return refuse(answer.message);
    setOutcome({ kind: "success", words: t`Votre clé d’accès est ajoutée. Utilisez-la dès la prochaine connexion.` });
    await onAdded?.();
  }

  return {
    outcome,
    isBusy,
    addPasskey: async () => {
      setOutcome(undefined);
      setIsBusy(true);
      await make();
      setIsBusy(false);
    },
  };
}
