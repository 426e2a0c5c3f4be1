import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconTile, ListRow } from "@passerelle/ui";
import type { Brought } from "./use-bringing.ts";

type BroughtRowProps = { brought: Brought; isBusy: boolean; onUndo: () => void };

/** Ticked where it was expected. */
export function BroughtRow({ brought, isBusy, onUndo }: BroughtRowProps) {
  const { t } = useLingui();
  const { label } = brought;
  return (
    <ListRow
      lead={<IconTile icon={IconCheck} />}
      title={label}
      detail={
        <span role="status">
          <Trans>Envoyé à l’instant</Trans>
        </span>
      }
      trail={
        <Button variant="default" disabled={isBusy} onClick={onUndo} aria-label={t`Annuler l’envoi de ${label}`}>
          <Trans>Annuler</Trans>
        </Button>
      }
    />
  );
}
