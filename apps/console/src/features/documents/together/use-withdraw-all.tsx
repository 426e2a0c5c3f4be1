import { useApolloClient } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { WithdrawPublicationMutationDocument } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import { leaveLists } from "../publishing/publication-cache.ts";

type Withdrawn = { id: string; bookingId: string };

/** Withdraws one after the other, and says how far it is: what the undo of a publication in one act does. */
export function useWithdrawAll(say: (notice: NoticeWords | undefined) => void) {
  const { t } = useLingui();
  const client = useApolloClient();

  async function withdraw({ id, bookingId }: Withdrawn): Promise<string | undefined> {
    const result = await client
      .mutate({
        mutation: WithdrawPublicationMutationDocument,
        variables: { input: { publicationId: id } },
        update: (cache, { data }) => {
          const answer = data?.withdrawPublication;
          if (answer?.__typename === "Publication") leaveLists(cache, answer, bookingId);
        },
      })
      .catch(() => undefined);
    const answer = result?.data?.withdrawPublication;
    if (!answer) return t`Le serveur ne répond pas. Vérifiez si le document est retiré avant de réessayer.`;
    return isRefusal(answer) ? answer.message : undefined;
  }

  return async function withdrawAll(publications: readonly Withdrawn[]): Promise<void> {
    const total = publications.length;
    const failures: string[] = [];
    for (const [index, publication] of publications.entries()) {
      if (total > 1) say({ kind: "success", words: t`Retrait en cours : ${index} sur ${total}` });
      const failure = await withdraw(publication);
      if (failure) failures.push(failure);
    }
    const done = total - failures.length;
    const [failure] = failures;
    if (failure)
      return say({
        kind: "refusal",
        words: (
          <Trans>
            {done} sur {total} retirés. {failure}
          </Trans>
        ),
      });
    say({
      kind: "success",
      words: (
        <Plural
          value={total}
          one="Le document est retiré. Chez le client, la notification reste, barrée."
          other="Les # publications sont retirées. Chez les clients, les notifications restent, barrées."
        />
      ),
    });
  };
}
