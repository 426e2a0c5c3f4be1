import { Button } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { Trans } from "@lingui/react/macro";
import { EmptyState, UiLink } from "@passerelle/ui";
import { useExtranetLinks } from "../links.tsx";

/** A document withdrawn, or one that never was for this reader: the two are not told apart. */
export function DocumentGone() {
  const documents = useExtranetLinks().documents();
  return (
    <EmptyState
      icon={IconFileOff}
      action={
        <Button component={UiLink} href={documents} variant="default">
          <Trans>Voir vos documents</Trans>
        </Button>
      }
    >
      <Trans>Ce document n’est plus disponible.</Trans>
    </EmptyState>
  );
}
