import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import {
  PreviewDateProposalQueryDocument,
  SendDateProposalMutationDocument,
  type PreviewDateProposalQueryQuery,
  type SendDateProposalInput,
} from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

export type Previewed = Exclude<PreviewDateProposalQueryQuery["previewDateProposal"], Refusal>;
type Failure = { failure: { code?: Refusal["code"]; message: string } };

/** Reads the mail as it would be received, and sends it once however often it is clicked. */
export function useSending() {
  const { t } = useLingui();
  const client = useApolloClient();
  const [busy, setBusy] = useState<"preview" | "send">();
  const isSending = useRef(false);
  const silence: Failure = {
    failure: { message: t`Le serveur ne répond pas. Rien de ce que vous avez écrit n’est perdu : réessayez.` },
  };

  async function preview(input: SendDateProposalInput): Promise<{ mail: Previewed } | Failure> {
    setBusy("preview");
    const result = await client
      .query({ query: PreviewDateProposalQueryDocument, variables: { input }, fetchPolicy: "no-cache" })
      .catch(() => undefined);
    setBusy(undefined);
    const answer = result?.data?.previewDateProposal;
    if (!answer) return silence;
    return isRefusal(answer) ? { failure: answer } : { mail: answer };
  }

  async function send(input: SendDateProposalInput) {
    if (isSending.current) return undefined;
    isSending.current = true;
    setBusy("send");
    const result = await client
      .mutate({ mutation: SendDateProposalMutationDocument, variables: { input } })
      .catch(() => undefined);
    setBusy(undefined);
    isSending.current = false;
    const answer = result?.data?.sendDateProposal;
    if (!answer) return silence;
    return isRefusal(answer) ? { failure: answer } : { sent: answer };
  }

  return { preview, send, busy };
}
