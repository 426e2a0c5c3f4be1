import { Button } from "@mantine/core";
import { IconUserOff } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, PageColumn, PageHead, UiLink } from "@passerelle/ui";
import { useExtranetLinks } from "../links.tsx";

export function ParticipantGone() {
  const { t } = useLingui();
  const participants = useExtranetLinks().participants();
  return (
    <PageColumn>
      <PageHead
        title={t`Participant indisponible`}
        breadcrumb={[{ label: t`Participants`, href: participants }]}
        focusKey="gone"
      />
      <Card>
        <EmptyState
          icon={IconUserOff}
          action={
            <Button component={UiLink} href={participants} variant="default">
              <Trans>Voir vos participants</Trans>
            </Button>
          }
        >
          <Trans>Cette personne ne fait plus partie de vos participants.</Trans>
        </EmptyState>
      </Card>
    </PageColumn>
  );
}
