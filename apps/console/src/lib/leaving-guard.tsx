import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog } from "@passerelle/ui";
import { useBlocker } from "@tanstack/react-router";

/** Asks before the page is left, when something on it is not saved. */
export function LeavingGuard({ blocks }: { blocks: boolean }) {
  const { t } = useLingui();
  const { status, proceed, reset } = useBlocker({
    // The help, or another part of the same page, takes nothing away.
    shouldBlockFn: ({ current, next }) => blocks && current.pathname !== next.pathname,
    enableBeforeUnload: blocks,
    withResolver: true,
  });

  return (
    <ConfirmDialog
      opened={status === "blocked"}
      onClose={() => reset?.()}
      title={t`Quitter sans enregistrer ?`}
      keepLabel={t`Rester sur la page`}
      confirmLabel={t`Quitter sans enregistrer`}
      onConfirm={() => proceed?.()}
      destructive
    >
      <Trans>Les modifications faites ici ne sont pas encore enregistrées.</Trans>
    </ConfirmDialog>
  );
}
