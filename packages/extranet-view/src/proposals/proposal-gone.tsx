import { Button } from "@mantine/core";
import { IconCalendarOff } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, PageColumn, PageHead, UiLink } from "@passerelle/ui";
import { useExtranetLinks } from "../links.tsx";

/** Dates taken back or proposed anew, or that never were for this reader: the three are not told apart. */
export function ProposalGone() {
  const { t } = useLingui();
  const home = useExtranetLinks().home();
  return (
    <PageColumn>
      <PageHead
        title={t`Proposition indisponible`}
        breadcrumb={[{ label: t`Tableau de bord`, href: home }]}
        focusKey="gone"
      />
      <Card>
        <EmptyState
          icon={IconCalendarOff}
          action={
            <Button component={UiLink} href={home} variant="default">
              <Trans>Voir ce qui vous attend</Trans>
            </Button>
          }
        >
          <Trans>
            Cette proposition de dates n’a plus cours. S’il y en a une nouvelle, elle est sur votre tableau de bord.
          </Trans>
        </EmptyState>
      </Card>
    </PageColumn>
  );
}
