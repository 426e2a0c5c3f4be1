import { Trans, useLingui } from "@lingui/react/macro";
import { UiLink } from "@passerelle/ui";
import type { TrashRow_ItemFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { TrashWarnings } from "./trash-warnings.tsx";
import { useTrashActs } from "./use-trash-acts.ts";

export type Restoring = {
  say: (notice: NoticeWords | undefined) => void;
  /** What is out of the trash, by its id, until the next visit. */
  onMoved: (id: string, isRestored: boolean) => void;
};

/** Takes one thing out of the trash, says what has changed around it meanwhile, and offers «Annuler». */
export function useRestore({ say, onMoved }: Restoring) {
  const { t } = useLingui();
  const { restore, undoOf } = useTrashActs();

  return async function restoreItem(item: TrashRow_ItemFragment): Promise<boolean> {
    const failure = await restore(item);
    if (failure) {
      say({ kind: "refusal", words: t`${item.title} : ${failure}` });
      return false;
    }
    onMoved(item.id, true);
    const undo = undoOf(item);
    say({ kind: "success", words: <Restored item={item} />, undo: undo && { act: () => void takeBack(item, undo) } });
    return true;
  };

  async function takeBack(item: TrashRow_ItemFragment, undo: () => Promise<string | undefined>) {
    const failure = await undo();
    if (failure) return say({ kind: "refusal", words: t`${item.title} : ${failure}` });
    onMoved(item.id, false);
    say({ kind: "success", words: t`${item.title} est de retour dans la corbeille.` });
  }
}

function Restored({ item }: { item: TrashRow_ItemFragment }) {
  const href = item.session ? `/sessions/${item.session.id}` : item.company && `/companies/${item.company.id}`;
  return (
    <>
      <Trans>{item.title} : restauré, comme avant.</Trans>{" "}
      {href && (
        <UiLink href={href}>
          {item.session ? <Trans>Ouvrir la session</Trans> : <Trans>Ouvrir l’entreprise</Trans>}
        </UiLink>
      )}
      {item.warnings.length > 0 && <TrashWarnings warnings={item.warnings} />}
    </>
  );
}
