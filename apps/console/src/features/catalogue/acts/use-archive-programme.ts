import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { ArchiveProgrammeMutationDocument, UnarchiveProgrammeMutationDocument } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";

export type Shelved = { id: string; title: string };
export type Shelving = {
  /** It changed lists. */
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** Archives, and takes out of the archive; each is the way back from the other. */
export function useArchiveProgramme({ onMoved, say }: Shelving) {
  const { t } = useLingui();
  const [archiveProgramme, archiving] = useMutation(ArchiveProgrammeMutationDocument);
  const [unarchiveProgramme, unarchiving] = useMutation(UnarchiveProgrammeMutationDocument);

  async function archive({ id, title }: Shelved) {
    const result = await archiveProgramme({ variables: { input: { programmeId: id } } }).catch(() => undefined);
    conclude(result?.data?.archiveProgramme, {
      words: t`« ${title} » est archivée : elle n’est plus proposée pour de nouvelles sessions.`,
      undo: { act: () => void unarchive({ id, title }) },
    });
  }

  async function unarchive({ id, title }: Shelved) {
    const result = await unarchiveProgramme({ variables: { input: { programmeId: id } } }).catch(() => undefined);
    conclude(result?.data?.unarchiveProgramme, {
      words: t`« ${title} » est de retour dans le catalogue.`,
      undo: { act: () => void archive({ id, title }) },
    });
  }

  function conclude(answer: object | undefined, done: Omit<NoticeWords, "kind">): void {
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", ...done });
    onMoved();
  }

  return { archive, unarchive, loading: archiving.loading || unarchiving.loading };
}
