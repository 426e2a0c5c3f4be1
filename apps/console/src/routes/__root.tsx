import type { ApolloClient } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import { Outlet, createRootRouteWithContext } from "@tanstack/react-router";
import { EmptyState, PageHead, UiLink } from "@passerelle/ui";
import { IconMapSearch } from "@tabler/icons-react";
import { BlockError } from "#lib/failure.tsx";
import { useTitle } from "#lib/use-title.ts";

export const Route = createRootRouteWithContext<{ client: ApolloClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <BlockError error={error} onRetry={reset} />,
});

function NotFound() {
  const { t } = useLingui();
  useTitle(t`Page introuvable`);
  return (
    <>
      <PageHead title={t`Page introuvable`} />
      <EmptyState
        icon={IconMapSearch}
        action={
          <UiLink href="/sessions">
            <Trans>Aller aux sessions</Trans>
          </UiLink>
        }
      >
        <Trans>Cette adresse ne mène à rien, ou ce qu’elle montrait n’est plus visible pour vous.</Trans>
      </EmptyState>
    </>
  );
}
