import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, PageColumn, PageHead, UiLink } from "@passerelle/ui";
import { usePageTitle } from "./use-page-title.ts";

/** Stands outside the shell: the address may be anybody's. */
export function NotFoundPage() {
  const { t } = useLingui();
  usePageTitle(t`Page introuvable`);
  return (
    <main>
      <PageColumn>
        <PageHead title={t`Page introuvable`} />
        <EmptyState
          icon={IconMapQuestion}
          action={
            <Button component={UiLink} href="/" variant="default">
              <Trans>Revenir au tableau de bord</Trans>
            </Button>
          }
        >
          <Trans>L’adresse demandée n’existe pas, ou n’existe plus.</Trans>
        </EmptyState>
      </PageColumn>
    </main>
  );
}
