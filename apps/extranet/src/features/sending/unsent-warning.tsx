import { useBlocker } from "@tanstack/react-router";
import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog } from "@passerelle/ui";

type Place = { pathname: string; search: object };

/** Files that were chosen and not sent yet would be forgotten by leaving: asked first, whichever way the page is left. */
export function UnsentWarning({ isWaiting }: { isWaiting: boolean }) {
  const { t } = useLingui();
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isWaiting && isElsewhere(current, next),
    enableBeforeUnload: isWaiting,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={leaving.status === "blocked"}
      onClose={() => leaving.reset?.()}
      title={t`Quitter sans envoyer vos fichiers ?`}
      keepLabel={t`Rester sur la page`}
      confirmLabel={t`Quitter`}
      onConfirm={() => leaving.proceed?.()}
      destructive
    >
      <Trans>Les fichiers que vous avez choisis n’ont pas encore été envoyés : ils seraient oubliés.</Trans>
    </ConfirmDialog>
  );
}

/** A filter that changes keeps the page, and what waits on it. */
function isElsewhere(current: Place, next: Place): boolean {
  return current.pathname !== next.pathname || viewOf(current.search) !== viewOf(next.search);
}

const viewOf = (search: object): unknown => ("view" in search ? search.view : undefined);
