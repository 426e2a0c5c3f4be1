import { Button } from "@mantine/core";
import { IconCalendarOff } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, PageColumn, PageHead, UiLink } from "@passerelle/ui";
import { useExtranetLinks } from "../links.tsx";

export function SessionGone() {
  const { t } = useLingui();
  const sessions = useExtranetLinks().sessions();
  return (
    <PageColumn>
      <PageHead title={t`Session indisponible`} breadcrumb={[{ label: t`Sessions`, href: sessions }]} focusKey="gone" />
      <Card>
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
      </Card>
    </PageColumn>
  );
}
