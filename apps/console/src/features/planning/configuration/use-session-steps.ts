import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  CloseSessionMutationDocument,
  ConfirmSessionMutationDocument,
  ReopenSessionMutationDocument,
  UnconfirmSessionMutationDocument,
} from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

type Answer = Refusal | { id: string } | null | undefined;

/** Confirms and closes, and takes both back: each act offers its own undoing. */
export function useSessionSteps(sessionId: string, say: (notice: NoticeWords | undefined) => void) {
  const { t } = useLingui();
  const variables = { variables: { input: { sessionId } } };
  const [confirmSession, confirming] = useMutation(ConfirmSessionMutationDocument, variables);
  const [unconfirmSession, unconfirming] = useMutation(UnconfirmSessionMutationDocument, variables);
  const [closeSession, closing] = useMutation(CloseSessionMutationDocument, variables);
  const [reopenSession, reopening] = useMutation(ReopenSessionMutationDocument, variables);

  async function step(act: () => Promise<Answer>, words: string, back: () => Promise<void>) {
    const answer = await act().catch(() => undefined);
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", words, undo: { act: () => void back() } });
  }

  const confirm = (): Promise<void> =>
    step(async () => (await confirmSession()).data?.confirmSession, t`La session est confirmée.`, unconfirm);
  const unconfirm = (): Promise<void> =>
    step(async () => (await unconfirmSession()).data?.unconfirmSession, t`La session n’est plus confirmée.`, confirm);
  const close = (): Promise<void> =>
    step(async () => (await closeSession()).data?.closeSession, t`Le dossier est clôturé.`, reopen);
  const reopen = (): Promise<void> =>
    step(async () => (await reopenSession()).data?.reopenSession, t`Le dossier est rouvert.`, close);

  const loading = confirming.loading || unconfirming.loading || closing.loading || reopening.loading;
  return { confirm, unconfirm, close, reopen, loading };
}
