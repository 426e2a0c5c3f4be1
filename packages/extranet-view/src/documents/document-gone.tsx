import { Button } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, PageColumn, PageHead, UiLink } from "@passerelle/ui";
import { useExtranetLinks } from "../links.tsx";

/** A document withdrawn, or one that never was for this reader: the two are not told apart. */
export function DocumentGone() {
  const { t } = useLingui();
  const documents = useExtranetLinks().documents();
  return (
    <PageColumn>
      <PageHead
        title={t`Document indisponible`}
        breadcrumb={[{ label: t`Documents`, href: documents }]}
        focusKey="gone"
      />
      <Card>
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
      </Card>
    </PageColumn>
  );
}
