import { Button } from "@mantine/core";
import { IconCalendarOff } from "@tabler/icons-react";
import { Trans } from "@lingui/react/macro";
import { EmptyState, UiLink } from "@passerelle/ui";
import { useExtranetLinks } from "../links.tsx";

export function SessionGone() {
  const sessions = useExtranetLinks().sessions();
  return (
    <EmptyState
      icon={IconCalendarOff}
      action={
        <Button component={UiLink} href={sessions} variant="default">
          <Trans>Voir vos sessions</Trans>
        </Button>
      }
    >
      <Trans>Cette session n’est plus disponible.</Trans>
    </EmptyState>
  );
}
