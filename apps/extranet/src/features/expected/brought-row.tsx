import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useEffect, useEffectEvent } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconTile, ListRow } from "@passerelle/ui";
import { BroughtDocumentDocument } from "../../gql/graphql.ts";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";
import type { Brought } from "./use-bringing.ts";
import type { BroughtHere } from "./use-brought.ts";

/** Ticked where it was expected, and taken back from there until somebody at the organisation has seen it. */
export function BroughtRow({ brought, here }: { brought: Brought; here: BroughtHere }) {
  const { t } = useLingui();
  const { data } = useRecoveringQuery(BroughtDocumentDocument, { sentDocumentId: brought.sentDocumentId });
  const document = data?.extranet?.sentDocument;
  const canUndo = document?.canRemove ?? true;

  // Taken back on another screen, it is expected again.
  const isGone = document === null;
  const forget = useEffectEvent(() => here.forget(brought.id));
  useEffect(() => {
    if (isGone) forget();
  }, [isGone]);

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
        canUndo && (
          <Button
            variant="default"
            disabled={here.isBusy}
            onClick={() => void here.undo(brought)}
            aria-label={t`Annuler l’envoi de ${label}`}
          >
            <Trans>Annuler</Trans>
          </Button>
        )
      }
    />
  );
}
